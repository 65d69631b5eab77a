import { expect, test } from 'vitest';

import { detectLanguage } from '../src/detect-language.ts';

test.each([
  ['id', 'Pemerintah Jepang mengatakan pihaknya akan mengirim bantuan kepada Filipina karena bencana itu.'],
  ['en', 'The government of Japan said it would send aid to the Philippines after the typhoon had struck.'],
  ['ms', 'Kerajaan Malaysia berkata bantuan itu dihantar selepas banjir kerana mangsa memerlukan makanan, kata polis.'],
  ['und', 'Le gouvernement japonais a annoncé une aide aux Philippines après le passage du typhon.'],
  ['und', 'Chelsea Arsenal Liverpool Everton'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
