import { publicationDay } from '@simpul/article/publication-day';
import { expect, test } from 'vitest';

test('an article of five in the morning in Jakarta appeared that day, though in UTC it was the day before', () => {
  expect(publicationDay({ publishedAt: '2024-10-28T22:00:00Z', language: 'id' })).toBe('2024-10-29');
  expect(publicationDay({ publishedAt: '2024-10-28T22:00:00Z', language: 'en' })).toBe('2024-10-28');
});

test('a day stays that day, and an unknown one unknown', () => {
  expect(publicationDay({ publishedAt: '2024-10-28', language: 'id' })).toBe('2024-10-28');
  expect(publicationDay({ publishedAt: null, language: 'id' })).toBeNull();
});
