import type { VerbEntry } from '../../../frame-entry.ts';

/** Withdraws, releases, disarms, ceases fire, opens access, resigns. */
export const retreatVerbs: readonly VerbEntry[] = [
  { roots: ['tarik', 'pulang', 'mundurkan'], frame: 'withdraw', voices: ['active', 'passive'], object: ['dari', 'di'], theme: ['obj'], themeClasses: ['troops', 'warships', 'aircraft', 'armour', 'missiles', 'weapons'] },
  { roots: ['mundur'], frame: 'withdraw', object: ['dari'], objectKinds: ['state', 'armed_group'] },
  { roots: ['bebas', 'lepas'], frame: 'release', voices: ['active', 'passive'], notNext: ['bea', 'visa', 'tembakan', 'pajak', 'biaya', 'bantuan', 'pemberangkatan', 'keberangkatan', 'kepergian', 'ekspor', 'kontingen', 'rombongan', 'pasukan', 'kloter', 'jabatan', 'saham', 'jenazah', 'produk', 'diri', 'umpan', 'tendangan', 'sepakan', 'pukulan'], object: ['obj'], objectKinds: ['person', 'state', 'group', 'armed_group'] },
  { roots: ['lucut'], frame: 'disarm', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['buka'], frame: 'open-access', voices: ['active', 'passive'], next: ['perbatasan', 'batas', 'akses', 'blokade', 'penyeberangan', 'jalur'], object: ['bagi', 'untuk', 'dengan', 'ke', 'kepada'], theme: ['obj'], throughObject: true },
  { roots: ['gencat'], frame: 'cease-fire', next: ['senjata'], object: ['dengan', 'antara'] },
  { roots: ['undur'], frame: 'resign', voices: ['active'], next: ['diri'], object: ['dari'] },
  { roots: ['=menyerah'], frame: 'withdraw', object: ['kepada', 'pada'], objectKinds: ['state', 'armed_group'] },
  { roots: ['letak'], frame: 'disarm', voices: ['active'], next: ['senjata'], object: ['kepada', 'terhadap'] },
  { roots: ['mundur', 'undur'], frame: 'resign', object: ['dari'], objectKinds: ['organization', 'state', 'bloc'], subjectKinds: ['person'] },
  { roots: ['pulang', 'kembali', 'serah'], frame: 'release', voices: ['active', 'passive'], next: ['jenazah', 'tahanan', 'sandera', 'tawanan', 'narapidana', 'jasad'], object: ['kepada', 'obj'], throughObject: true },
  { roots: ['izin', 'perboleh', 'boleh', 'perkenan', 'kenan'], frame: 'open-access', voices: ['active', 'passive'], next: ['masuk', 'memasuki', 'akses', 'mendarat', 'melintas', 'melintasi', 'memeriksa', 'berlayar', 'menyalurkan', 'mengirim', 'mengirimkan', 'beroperasi', 'mengunjungi', 'bantuan', 'menyeberang', 'melaut', 'pulang', 'keluar', 'singgah', 'lewat'], within: 8, object: ['obj', 'bagi', 'kepada', 'ke'], throughObject: true, objectKinds: ['state', 'organization', 'person', 'group', 'bloc'] },
  { roots: ['beri'], frame: 'open-access', voices: ['active', 'passive'], next: ['akses'], object: ['kepada', 'bagi', 'untuk', 'terhadap', 'obj'], theme: ['obj'] },
  { roots: ['=meninggalkan', '=ditinggalkan'], frame: 'withdraw', object: ['obj', 'di', 'dari'], objectKinds: ['state'], subjectSectors: ['military'] },
  { roots: ['kembali'], frame: 'release', voices: ['active', 'passive'], object: ['kepada', 'ke'], theme: ['obj'], themeHeads: ['artefak', 'aset', 'benda', 'koleksi', 'wilayah', 'harta', 'tanah', 'arsip'], objectKinds: ['state', 'organization', 'group'] },
  { roots: ['henti', 'akhir', 'setop'], frame: 'cease-fire', voices: ['active', 'passive'], next: ['perang', 'serangan', 'blokade', 'pendudukan', 'permusuhan', 'pengepungan', 'agresi', 'pengeboman', 'pertempuran'], object: ['dengan', 'terhadap', 'di', 'atas', 'ke', 'melawan'], theme: ['obj'] },
]; // prettier-ignore
