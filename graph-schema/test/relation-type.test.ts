import { describe, expect, it } from 'vitest';
import { isEvent, isRelationType, reciprocalTypes, relations, relationTypes } from '../src/relation-type.ts';
import type { Frame, Mode, RelationType } from '../src/relation-type.ts';

describe('relation types', () => {
  it('are the 16 event types of PLOVER and 4 structural ones', () => {
    expect(relationTypes.filter(isEvent)).toHaveLength(16);
    expect(relationTypes.filter((type) => !isEvent(type))).toEqual([
      'HOLDS_OFFICE',
      'MEMBER_OF',
      'PART_OF',
      'ALLIED_WITH',
    ]);
  });

  it('score an event from -10 to +10 and give structure no score', () => {
    const events = relationTypes.filter(isEvent);
    for (const type of events) expect(Math.abs(relations[type].score ?? 99), type).toBeLessThanOrEqual(10);
    for (const type of relationTypes.filter((type) => !isEvent(type))) expect(relations[type].score, type).toBeNull();
  });

  it('give the score the sign of their quad class, the requests apart that PLOVER sets to nought', () => {
    const signed = relationTypes.filter((type) => isEvent(type) && type !== 'REQUEST');
    const signs = signed.map((type) => [type, Math.sign(relations[type].score ?? 0)]);
    expect(signs).toEqual(signed.map((type) => [type, relations[type].quad.endsWith('cooperation') ? 1 : -1]));
  });

  it('have frames whose default mode is one of their modes', () => {
    const strangers = relationTypes.flatMap((type) => {
      const modes: readonly string[] = relations[type].modes;
      return Object.values(relations[type].frames).filter((frame) => 'mode' in frame && !modes.includes(frame.mode));
    });
    expect(strangers).toEqual([]);
  });

  it('share no frame name, so that a frame tells its type', () => {
    const names = relationTypes.flatMap((type) => Object.keys(relations[type].frames));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('label every type and frame in both languages, no two frames of a type alike', () => {
    for (const type of relationTypes) {
      const labels = Object.values(relations[type].frames).map((frame) => frame.labels);
      for (const { id, en } of [relations[type].labels, ...labels]) expect(`${id}${en}`).toMatch(/\S/);
      expect(new Set(labels.map(({ id }) => id)).size, type).toBe(labels.length);
      expect(new Set(labels.map(({ en }) => en)).size, type).toBe(labels.length);
    }
  });

  it('mark a frame as mutual only where a type may be reciprocal or is signed or observed together', () => {
    const together = new Set<RelationType>([...reciprocalTypes, 'SUPPORT', 'RETREAT']);
    const mutual = relationTypes.filter((type) =>
      Object.values(relations[type].frames).some((frame) => 'mutual' in frame),
    );
    expect(mutual.filter((type) => !together.has(type))).toEqual([]);
    expect(mutual).toContain('CONSULT');
  });

  it('are known by exact name only', () => {
    expect(isRelationType('AID')).toBe(true);
    for (const wrong of ['aid', 'AIDS', 'toString', '']) expect(isRelationType(wrong)).toBe(false);
  });

  it('do not compile misspelt', () => {
    // @ts-expect-error no such type
    const type: RelationType = 'SANCTIONS';
    // @ts-expect-error a frame of another type
    const frame: Frame<'AID'> = 'invade';
    // @ts-expect-error a mode of another type
    const mode: Mode<'CONSULT'> = 'aerial';
    expect([type, frame, mode]).toHaveLength(3);
  });
});
