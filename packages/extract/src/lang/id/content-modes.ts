import type { Mode, RelationType } from '@simpul/graph-schema/relation-type';

const modes = (rows: Readonly<Partial<Record<Mode, string>>>): ReadonlyMap<string, Mode> =>
  new Map(
    Object.entries(rows).flatMap(([mode, words]) =>
      words
        .trim()
        .split(/\s*,\s*/)
        .map((word) => [word, mode as Mode] as const),
    ),
  );

const asked = modes({
  yield:
    'henti, akhir, bebas, tarik, mundur, cabut, lepas, gencat, lucut, serah, buka, akses, longgar, damai, letak, batal, tuntut, tinggal',
  assist:
    'bantu, kirim, dana, senjata, pasok, sedia, dukung, lindung, sumbang, tampung, evakuasi, selamat, investasi, pinjam, salur, terima, tindak, suaka',
  meet: 'temu, runding, dialog, negosiasi, bicara, hadir, kunjung, undang, rapat',
  change:
    'ubah, patuh, setuju, tutup, reformasi, perbaik, baik, hormat, taat, tinjau, banding, larang, hapus, sah, revisi, resolusi, atur, hukum, selidik',
});

/** Roots and words that tell the mode of a demand, a refusal or a threat by its content, of an attack by its weapon. */
export const contentModes: Readonly<Partial<Record<RelationType, ReadonlyMap<string, Mode>>>> = {
  REQUEST: asked,
  REJECT: asked,
  ASSAULT: modes({
    drone: 'drone, nirawak',
    'heavy-weapons': 'rudal, roket, misil, artileri, mortir, tank',
    explosives: 'bom, granat, peledak',
    firearms: 'senapan, pistol',
    primitive: 'pisau, parang, batu, golok, panah',
    unconventional: 'kimia, sarin, klorin, racun',
  }),
  THREATEN: modes({
    violence: 'serang, perang, nuklir, bom, rudal, hancur, bunuh, militer, senjata, tembak, invasi, gempur, musnah, mati, balas, penggal, bakar',
    restrict: 'sanksi, tarif, embargo, blokade, boikot, larang, tutup, potong, henti, blokir, batas, beku',
    relations: 'putus, hubung, keluar, diplomatik, batal',
    arrest: 'tangkap, penjara, hukum, tahan, adil, tuntut, gugat, pidana',
    expel: 'usir, deportasi, pulang',
    territory: 'caplok, aneksasi, duduk, rebut, ambil',
  }),
}; // prettier-ignore
