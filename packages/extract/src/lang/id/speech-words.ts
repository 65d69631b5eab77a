import type { SpeechWords } from '../../language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/));

/** How Indonesian news reports speech. */
export const speechWords: SpeechWords = {
  verbs: set('kata, sebut, ungkap, jelas, tegas, tutur, nyata, lapor, umum, tambah, terang, papar, sampai, cerita, akui, ingat, kabar, ucap, ujar, tulis, beber, cetus, kemuka, klarifikasi, konfirmasi, benar, yakin, percaya, nilai, anggap, duga, kira, simpul, tuduh, tuding, klaim, aku, bantah, temu, beritahu, tahu, kicau, kutip, balas, jawab, tanggap, tekan, imbuh, lanjut, perkira, tandas, lontar, wanti, harap, rilis, ulas, catat, rinci, putus, pasti, informasi, keluh, kemuka, paham, pikir, rasa, pandang, dalih'),
  needsComplement: set('putus, tambah, sampai, aku, balas, temu, harap, pasti, ingat, percaya, tekan, rasa, catat, simpul, tanggap, jawab, rilis, ulas'),
  claimVerbs: set('klaim, aku, duga, dalih, kira, yakin, percaya'),
  announcing: set('konfirmasi, benar, umum, lapor, klaim, bantah, sebut, ungkap, kabar'),
  inverted: set('bantah, bantahnya, ancam, ancamnya, desak, desaknya, kecam, kecamnya, kritik, kilah, kilahnya, klaim, klaimnya, tuding, tudingnya, pinta, pintanya, imbau, imbaunya, serunya, harap, harapnya, sesal, sesalnya, kata, ujar, tutur, ucap, ungkap, jelas, tegas, sebut, terang, papar, tambah, imbuh, lanjut, tulis, cetus, beber, katanya, ujarnya, tuturnya, ucapnya, ungkapnya, jelasnya, tegasnya, sebutnya, terangnya, paparnya, tambahnya, imbuhnya, lanjutnya, tulisnya, cetusnya, bebernya, tandas, tandasnya, pungkas, pungkasnya, sambung, sambungnya, kenang, keluh, celetuk, seru, kicau, cuit, tukas, tukasnya, demikian, jawab, jawabnya, lapor'),
  blaming: set('=langgar, =bohong, =khianat, =provokasi, =sewenang, =salahguna, =zalim, =munafik, =diskriminasi, salah, bersalah, keliru, provokatif, agresif, bias, munafik, keterlaluan, biadab, kejam, brutal, ilegal, arogan, sembrono, gegabah, semena-mena, sewenang-wenang, merusak, mengacaukan, menyesatkan, mengada-ada, melampaui, mencederai, merugikan, kurang ajar, lancang, rasis'),
  lacking: set('=patuh, =hormat, pantas, adil, sesuai, relevan, becus, jujur, konsisten, serius, sah, bertanggung, etis, layak, berhak, benar, bijak, manusiawi, netral'),
  accordingTo: set('menurut'),
  unnamed: set('sumber, saksi, saksi mata, pengamat, analis, para ahli, ahli, pakar, kesaksian, warga setempat'),
  citations: set('dilansir, dikutip, melansir, mengutip, dilaporkan, diberitakan, lansir, seperti dilansir, demikian, dihimpun, dikabarkan'),
}; // prettier-ignore
