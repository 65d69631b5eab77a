import { expect, test } from 'vitest';
import { relationLabel } from '../src/language/relation-label.ts';
import { relation } from './small-graph.ts';

const aid = relation('PRK', 'RUS', {
  frames: ['supply'],
  itemClasses: ['troops', 'munitions'],
  itemStatus: ['asserted', 'asserted'],
});

test('a line says what is done and with what, in the language of the reader', () => {
  expect(relationLabel(aid, 'id')).toBe('memasok: pasukan, amunisi');
  expect(relationLabel(aid, 'en')).toBe('supplies: troops, munitions');
});

test('a thing less sure than the rest is marked so', () => {
  expect(relationLabel({ ...aid, itemStatus: ['asserted', 'alleged'] }, 'id')).toBe(
    'memasok: pasukan; diduga: amunisi',
  );
});

test('a verb that names its thing does not name it twice', () => {
  const sends = { ...aid, frames: ['send-troops'] as const, itemClasses: ['troops'] as const };
  expect(relationLabel({ ...sends, itemStatus: ['asserted'] }, 'id')).toBe('mengirim pasukan');
});

test('a verb that names one thing of several gives way to one that fits all', () => {
  expect(relationLabel({ ...aid, frames: ['send-troops', 'supply'] }, 'id')).toBe('memasok: pasukan, amunisi');
});

test('more than three things are counted', () => {
  const many = relation('USA', 'UKR', {
    frames: ['supply'],
    itemClasses: ['missiles', 'drones', 'armour', 'money', 'fuel'],
    itemStatus: ['asserted', 'asserted', 'asserted', 'asserted', 'asserted'],
  });
  expect(relationLabel(many, 'id')).toBe('memasok: rudal, drone, kendaraan tempur +2');
});

test('an office stands for its line', () => {
  const office = relation('choe-son-hui', 'PRK', {
    type: 'HOLDS_OFFICE',
    quad: 'structure',
    frames: ['hold-office'],
    offices: ['Menteri Luar Negeri'],
  });
  expect(relationLabel(office, 'en')).toBe('Menteri Luar Negeri');
});
