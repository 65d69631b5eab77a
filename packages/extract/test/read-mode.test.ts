import { expect, it } from 'vitest';
import { claimsIn } from './read-claims-of.ts';

it.each([
  ['Jepang meminta China menghentikan latihan perang.', 'REQUEST', 'yield'],
  ['Ukraina memohon bantuan kepada Jerman.', 'REQUEST', 'assist'],
  ['Jepang mengajak China untuk berunding.', 'REQUEST', 'meet'],
  ['Desakan Jepang kepada China untuk mematuhi putusan itu diabaikan.', 'REQUEST', 'change'],
  ['Iran menolak tuntutan Jerman untuk membebaskan dua wartawan.', 'REJECT', 'yield'],
  ['Korea Utara mengancam Jepang dengan senjata nuklir.', 'THREATEN', 'violence'],
  ['Donald Trump mengancam Meksiko dengan tarif.', 'THREATEN', 'restrict'],
  ['Houthi menyerang kapal Inggris dengan drone.', 'ASSAULT', 'drone'],
  ['Rusia menyerang Ukraina pada Senin. Rudal itu baru.', 'ASSAULT', null],
])('%s', async (sentence, relation, mode) => {
  const claims = await claimsIn(sentence);
  expect(claims.filter((claim) => claim.relation === relation).map((claim) => claim.mode)).toEqual([mode]);
});
