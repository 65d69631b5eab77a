import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { VerbEntry } from '../../../frame-entry.ts';

const goods: readonly ItemClass[] = ['troops', 'munitions', 'missiles', 'bombs', 'drones', 'aircraft', 'warships', 'armour', 'air-defence', 'small-arms', 'weapons', 'military-equipment', 'training', 'intelligence', 'technology', 'money', 'humanitarian-aid', 'food', 'medicine', 'fuel', 'energy', 'raw-materials', 'goods', 'infrastructure', 'experts']; // prettier-ignore
const help = ['bantuan', 'dukungan militer', 'suaka', 'perlindungan', 'beasiswa', 'pinjaman', 'hibah', 'donasi', 'sumbangan', 'fasilitas', 'pelatihan', 'logistik', 'pasokan', 'perawatan', 'ganti', 'kompensasi', 'vaksin', 'penampungan', 'tempat tinggal', 'tim', 'tenaga', 'relawan', 'santunan']; // prettier-ignore
const receiver = ['kepada', 'ke', 'untuk', 'bagi', 'pada', 'obj'] as const;

/** Supplies, gives, funds, trains, shelters, rescues: a vague verb needs its thing ("mengirim" troops). */
export const aidVerbs: readonly VerbEntry[] = [
  { roots: ['pasok', 'suplai'], frame: 'supply', voices: ['active', 'passive'], object: [...receiver], theme: ['obj', 'dengan', 'berupa'] },
  { roots: ['kirim', '=memberangkatkan', '=diberangkatkan'], frame: 'send-troops', voices: ['active', 'passive'], object: ['ke', 'kepada', 'untuk', 'bagi', 'di'], theme: ['obj'], themeClasses: ['troops'], themeHeads: ['polisi', 'pengawal', 'penjaga'] },
  { roots: ['kirim', 'serah', 'antar', 'bagi', 'hadiah', 'alir'], frame: 'supply', voices: ['active', 'passive'], object: ['kepada', 'ke', 'untuk', 'bagi'], theme: ['obj'], themeClasses: goods, themeHeads: help },
  { roots: ['beri', 'sedia', 'sumbang', 'donasi', 'salur', 'hibah', 'kucur', 'gelontor', 'transfer', 'lepas', 'alokasi', 'cair', 'anggar'], frame: 'give', voices: ['active', 'passive'], object: [...receiver], theme: ['obj', 'dengan', 'berupa'], themeClasses: goods, themeHeads: help },
  { roots: ['bantu', 'tolong'], frame: 'give', voices: ['active', 'passive'], object: ['obj', 'kepada'], content: 'planned', controls: 'object', throughObject: true },
  { roots: ['latih', 'didik'], frame: 'train', voices: ['active', 'passive'], object: ['obj', 'kepada'], theme: ['tentang', 'dalam', 'soal'], throughObject: true },
  { roots: ['dana', 'biaya', 'modal', 'subsidi'], frame: 'fund', voices: ['active', 'passive'], object: ['obj', 'kepada'], throughObject: true },
  { roots: ['pinjam', 'bayar'], frame: 'fund', voices: ['active', 'passive'], object: ['kepada', 'untuk', 'obj'], theme: ['obj'], themeClasses: ['money'], themeHeads: ['ganti', 'kompensasi', 'pinjaman', 'dana'] },
  { roots: ['persenjata'], frame: 'supply', voices: ['active', 'passive'], object: ['obj'] },
  { roots: ['jual'], frame: 'supply', voices: ['active', 'passive'], object: ['kepada', 'ke'], theme: ['obj'], themeClasses: ['weapons', 'missiles', 'munitions', 'aircraft', 'warships', 'drones', 'armour', 'air-defence'] },
  { roots: ['tampung', 'suaka'], frame: 'shelter', voices: ['active', 'passive'], notNext: ['aspirasi'], object: ['obj'], throughObject: true },
  { roots: ['selamat', 'evakuasi'], frame: 'rescue', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['lindung', 'kawal'], notForms: ['mengawali', 'diawali'], frame: 'protect', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['fasilitas'], frame: 'give', voices: ['active', 'passive'], object: ['obj', 'bagi'], throughObject: true },
  { roots: ['bekal', 'lengkap'], frame: 'supply', voices: ['active', 'passive'], object: ['obj'], theme: ['dengan'], themeClasses: goods },
  { roots: ['distribusi'], frame: 'give', voices: ['active', 'passive'], object: ['kepada', 'ke', 'untuk', 'bagi'], theme: ['obj'], themeClasses: goods, themeHeads: help },
  { roots: ['rawat', 'obat'], frame: 'rescue', voices: ['active', 'passive'], object: ['obj'], objectKinds: ['person', 'group'] },
  { roots: ['beri'], frame: 'shelter', voices: ['active', 'passive'], next: ['suaka', 'perlindungan'], object: ['kepada', 'obj', 'bagi'], theme: ['obj'] },
  { roots: ['galang', 'himpun', 'kumpul'], frame: 'fund', voices: ['active', 'passive'], next: ['dana', 'donasi', 'bantuan', 'sumbangan', 'uang'], object: ['untuk', 'bagi', 'kepada', 'ke'], theme: ['obj'] },
  { roots: ['terjun', 'kerah', 'tugas', 'berangkat', 'kirim', '=memberangkatkan', '=diberangkatkan'], frame: 'give', voices: ['active', 'passive'], notForms: ['berangkat'], object: ['ke', 'untuk', 'di', 'bagi'], theme: ['obj'], themeClasses: ['experts', 'medicine', 'humanitarian-aid', 'food'], themeHeads: ['relawan', 'penyelamat', 'sar', 'medis', 'dokter'] },
  { roots: ['hapus', 'bebas', 'ringan', 'putih'], frame: 'fund', voices: ['active', 'passive'], next: ['utang', 'hutang'], object: ['obj', 'kepada', 'bagi'], theme: ['obj'], throughObject: true },
  { roots: ['bangun', 'renovasi', 'rehabilitasi', 'rekonstruksi', 'pulih', 'revitalisasi'], frame: 'give', voices: ['active', 'passive'], object: ['di', 'untuk', 'bagi'], theme: ['obj'], themeHeads: ['sekolah', 'rumah', 'klinik', 'masjid', 'pengungsian', 'tenda', 'hunian', 'puskesmas', 'sumur'], objectKinds: ['state', 'group'] },
  { roots: ['selundup', 'alih', 'bocor'], frame: 'supply', voices: ['active', 'passive'], object: ['kepada', 'ke', 'untuk'], theme: ['obj'], themeClasses: ['weapons', 'munitions', 'missiles', 'technology', 'drones', 'small-arms', 'intelligence'] },
  { roots: ['terima'], frame: 'shelter', voices: ['active', 'passive'], next: ['pengungsi', 'imigran', 'migran', 'pencari'], object: ['obj', 'dari'], throughObject: true },
  { roots: ['naung', 'asuh', 'santun', 'sponsor'], frame: 'give', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['angkut', 'jemput'], frame: 'rescue', voices: ['active', 'passive'], next: ['pengungsi', 'korban', 'warga', 'jemaah', 'bantuan'], object: ['obj', 'ke', 'untuk'], throughObject: true },
  { roots: ['perkuat', 'perlengkap'], frame: 'supply', voices: ['active', 'passive'], object: ['obj'], theme: ['dengan'], themeClasses: goods },
  { roots: ['terima', 'dapat', 'peroleh', 'andal'], frame: 'supply', voices: ['active'], turned: true, object: ['dari', 'asal'], theme: ['obj'], themeClasses: ['troops', 'munitions', 'missiles', 'bombs', 'drones', 'aircraft', 'warships', 'armour', 'air-defence', 'small-arms', 'weapons', 'military-equipment', 'training', 'technology', 'medicine', 'food'] },
  { roots: ['dukung', 'bantu', 'sokong'], frame: 'supply', voices: ['active', 'passive'], object: ['obj'], theme: ['dengan', 'berupa', 'lewat', 'melalui'], themeClasses: goods, themeHeads: help },
]; // prettier-ignore
