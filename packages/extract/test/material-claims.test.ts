import { describe, expect, it } from 'vitest';
import { claimsIn, lineOf } from './read-claims-of.ts';

type Case = readonly [text: string, ...claims: string[]];

/** Sentences of our own about deeds, and every claim in them: what is not listed must not be claimed. */
const patterns: Readonly<Record<string, readonly Case[]>> = {
  'more than a number of things is still the things': [
    [
      'China mengerahkan lebih dari 40 pesawat tempur ke sekitar Taiwan.',
      'China | deploy | Taiwan | asserted |  | lebih dari 40 pesawat tempur',
    ],
    [
      'Bangladesh menampung lebih dari 700 ribu pengungsi Rohingya.',
      'Bangladesh | shelter | pengungsi Rohingya | asserted |  | lebih dari 700 ribu pengungsi',
    ],
  ],
  'what is hit in a place is of the state named around it': [
    ['Rudal Rusia menghantam gudang di Kostiantynivka, Ukraina.', 'Rusia | attack | Ukraina | asserted |  | gudang'],
  ],
  'a border is with the one behind "dengan"': [
    [
      'Polandia menempatkan ribuan tentara di perbatasannya dengan Belarus.',
      'Polandia | deploy | Belarus | asserted |  | ribuan tentara',
    ],
  ],
  'a receiver may be the subject of a passive': [
    ['Chad diberi pinjaman oleh Uni Emirat Arab.', 'Uni Emirat Arab | give | Chad | asserted |  | pinjaman'],
    ['Sekitar 20 ribu tentara Ukraina dilatih Inggris.', 'Inggris | train | tentara Ukraina | asserted'],
  ],
  'of people counted, those named behind are meant': [
    [
      'Iran menahan dua warga Kanada, Mark Carney dan Justin Trudeau, di penjara Evin.',
      'Iran | detain | Mark Carney | asserted |  | dua warga',
      'Iran | detain | Justin Trudeau | asserted |  | dua warga',
    ],
  ],
  'all of a list of examples act': [
    [
      'Sejumlah negara, termasuk Mesir, Yordania, dan Irak, memutuskan hubungan diplomatik dengan Qatar.',
      'Mesir | cut-ties | Qatar | asserted |  | hubungan diplomatik',
      'Yordania | cut-ties | Qatar | asserted |  | hubungan diplomatik',
      'Irak | cut-ties | Qatar | asserted |  | hubungan diplomatik',
    ],
  ],
  'a joint exercise has the two that hold it as parties': [
    ['Latihan bersama Jepang dan Filipina berakhir.', 'Jepang | exercise-together | Filipina | asserted'],
  ],
  'what someone stops doing for another is a cut': [
    ['Jerman berhenti membeli gas dari Rusia.', 'Jerman | suspend | Rusia | asserted |  | gas'],
  ],
  'who orders a deed does it': [
    ['Joko Widodo memerintahkan penangkapan Harun Masiku.', 'Joko Widodo | arrest | Harun Masiku | asserted'],
  ],
  'a body is named behind its kind and its state': [
    ['Amerika Serikat melarang perusahaan Belanda ASML.', 'Amerika Serikat | ban | perusahaan Belanda ASML | asserted'],
  ],
  'who leads a force is not the force': [
    ['Damaskus digempur pasukan HTS pimpinan Ahmed al-Sharaa.', 'pasukan HTS | bombard | Damaskus | asserted'],
  ],
  'partners of a state are not the state': [['Donald Trump mengenakan tarif kepada semua mitra dagang Jepang.']],
  'a capital at the start of a sentence makes no city and no person': [
    ['Baku tembak antara tentara Kosovo dan Serbia terjadi di Banjska.', 'tentara Kosovo | fight | Serbia | asserted'],
    [
      'Angkatan Udara Israel menggempur markas Hizbullah.',
      'Angkatan Udara Israel | bombard | Hizbullah | asserted |  | markas',
    ],
  ],
};

describe.each(Object.entries(patterns))('%s', (_, cases) => {
  it.each(cases)('%s', async (text, ...expected) => {
    const claims = await claimsIn(text);
    expect(claims.map(lineOf).sort()).toEqual([...expected].sort());
  });
});
