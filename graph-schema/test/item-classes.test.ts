import { expect, it } from 'vitest';
import { itemClasses } from '../src/item-classes.ts';

it('about 40 item classes are labelled in both languages, each label once', () => {
  const classes = Object.values(itemClasses);
  expect(classes.length).toBeGreaterThanOrEqual(40);
  for (const language of ['id', 'en'] as const)
    expect(new Set(classes.map(({ labels }) => labels[language])).size, language).toBe(classes.length);
});

it('a head word stands in one class only, lower case and a single word', () => {
  for (const language of ['id', 'en'] as const) {
    const heads: string[] = Object.values(itemClasses).flatMap((definition) => [...definition.heads[language]]);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
    for (const head of heads) expect(head).toMatch(/^[\p{Ll}\d-]+$/u);
  }
});
