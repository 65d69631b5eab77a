import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { VerbEntry } from '../../frame-entry.ts';

const goods: readonly ItemClass[] = ['troops', 'munitions', 'missiles', 'bombs', 'drones', 'aircraft', 'warships', 'armour', 'air-defence', 'small-arms', 'weapons', 'military-equipment', 'training', 'intelligence', 'technology', 'money', 'humanitarian-aid', 'food', 'medicine', 'fuel', 'energy', 'raw-materials', 'goods', 'infrastructure', 'experts']; // prettier-ignore
const help = ['bantuan', 'dukungan militer', 'suaka', 'perlindungan', 'beasiswa', 'pinjaman', 'hibah', 'donasi', 'sumbangan', 'fasilitas', 'pelatihan', 'logistik', 'pasokan', 'perawatan', 'ganti', 'kompensasi', 'vaksin', 'tim', 'tenaga', 'relawan', 'santunan']; // prettier-ignore
const receiver = ['kepada', 'ke', 'untuk', 'bagi', 'pada', 'obj'] as const;

/** AID, COOPERATE, CONSULT, RETREAT and SANCTION verbs: what is given, done together or taken away. */
export const cooperationVerbs: readonly VerbEntry[] = [
  { roots: ['pasok', 'suplai'], frame: 'supply', voices: ['active', 'passive'], object: [...receiver], theme: ['obj', 'dengan', 'berupa'] },
  { roots: ['kirim', 'berangkat', 'kapal'], frame: 'send-troops', voices: ['active', 'passive'], object: ['ke', 'kepada', 'untuk', 'bagi', 'di'], theme: ['obj'], themeClasses: ['troops'] },
  { roots: ['kirim', 'serah', 'antar', 'bagi', 'hadiah', 'alir'], frame: 'supply', voices: ['active', 'passive'], object: ['kepada', 'ke', 'untuk', 'bagi'], theme: ['obj'], themeClasses: goods, themeHeads: help },
  { roots: ['beri', 'sedia', 'sumbang', 'donasi', 'salur', 'hibah', 'kucur', 'gelontor', 'transfer', 'lepas'], frame: 'give', voices: ['active', 'passive'], object: [...receiver], theme: ['obj', 'dengan', 'berupa'], themeClasses: goods, themeHeads: help },
  { roots: ['bantu', 'tolong'], frame: 'give', voices: ['active', 'passive'], object: ['obj', 'kepada'], content: 'planned', controls: 'object', throughObject: true },
  { roots: ['latih', 'didik'], frame: 'train', voices: ['active', 'passive'], object: ['obj', 'kepada'], theme: ['tentang', 'dalam', 'soal'], throughObject: true },
  { roots: ['dana', 'biaya', 'modal', 'subsidi'], frame: 'fund', voices: ['active', 'passive'], object: ['obj', 'kepada'], throughObject: true },
  { roots: ['pinjam', 'bayar'], frame: 'fund', voices: ['active', 'passive'], object: ['kepada', 'untuk', 'obj'], theme: ['obj'], themeClasses: ['money'], themeHeads: ['ganti', 'kompensasi', 'pinjaman', 'dana'] },
  { roots: ['persenjata', 'senjata'], frame: 'supply', voices: ['active', 'passive'], object: ['obj'] },
  { roots: ['jual'], frame: 'supply', voices: ['active', 'passive'], object: ['kepada', 'ke'], theme: ['obj'], themeClasses: ['weapons', 'missiles', 'munitions', 'aircraft', 'warships', 'drones', 'armour', 'air-defence'] },
  { roots: ['tampung', 'suaka'], frame: 'shelter', voices: ['active', 'passive'], notNext: ['aspirasi'], object: ['obj'], throughObject: true },
  { roots: ['selamat', 'evakuasi'], frame: 'rescue', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['lindung', 'kawal'], notForms: ['mengawali', 'diawali'], frame: 'protect', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['fasilitasi', 'fasilitas'], frame: 'give', voices: ['active', 'passive'], object: ['obj', 'bagi'], throughObject: true },

  { roots: ['kerja'], frame: 'cooperate', next: ['sama'], object: ['dengan', 'bersama', 'antara'] },
  { roots: ['kerjasama', 'kolaborasi', 'sinergi', 'mitra', 'koordinasi', 'komplot', 'sekongkol', 'aliansi', 'sekutu'], frame: 'cooperate', voices: ['middle'], object: ['dengan', 'bersama'] },
  { roots: ['jalin', 'bangun', 'tingkat', 'perkuat', 'kuat', 'erat'], frame: 'cooperate', voices: ['active', 'passive'], next: ['hubungan', 'kerja', 'kerjasama', 'kemitraan'], object: ['dengan', 'bersama'] },
  { roots: ['dagang', 'niaga', 'barter'], frame: 'trade', voices: ['middle'], object: ['dengan'] },
  { roots: ['ekspor'], frame: 'trade', object: ['ke', 'kepada'], theme: ['obj'] },
  { roots: ['impor'], frame: 'trade', object: ['dari'], theme: ['obj'] },
  { roots: ['latih'], frame: 'exercise-together', voices: ['middle'], object: ['dengan', 'bersama'] },
  { roots: ['bagi'], frame: 'share-intelligence', voices: ['middle', 'active'], next: ['informasi', 'intelijen', 'data', 'bukti'], object: ['dengan', 'kepada'], theme: ['obj'] },
  { roots: ['investasi', 'tanam'], frame: 'invest', object: ['di', 'ke'], objectKinds: ['state', 'organization'], notNext: ['pohon', 'ranjau', 'padi'] },
  { roots: ['ekstradisi'], frame: 'extradite', object: ['ke', 'kepada'], theme: ['obj'] },

  { roots: ['kunjung', 'lawat', 'sambang', 'ziarah', 'jenguk'], frame: 'visit', object: ['obj', 'ke', 'di'], throughObject: true, objectKinds: ['state', 'person', 'organization', 'bloc', 'group'] },
  { roots: ['berangkat', 'tolak', 'terbang', 'pergi', 'angkat', 'jalan', 'lawat'], frame: 'visit', voices: ['middle', 'stative'], object: ['ke', 'menuju'], objectKinds: ['state'], subjectKinds: ['person', 'organization'] },
  { roots: ['datang', 'tiba', 'darat'], frame: 'visit', voices: ['active', 'middle'], object: ['ke', 'di', 'obj'], objectKinds: ['state'], subjectKinds: ['person'] },
  { roots: ['temu', 'jumpa', 'tatap'], frame: 'meet', voices: ['middle'], object: ['dengan', 'obj', 'bersama'] },
  { roots: ['temu', 'jumpa'], frame: 'meet', voices: ['active', 'passive'], notNext: ['bukti', 'cara', 'jalan', 'jenazah', 'mayat'], object: ['obj'], objectKinds: ['person', 'organization', 'state', 'bloc'], subjectKinds: ['person', 'organization'] },
  { roots: ['ketemu'], frame: 'meet', object: ['dengan', 'obj'] },
  { roots: ['terima', 'jamu', 'sambut'], frame: 'host', voices: ['active', 'passive'], notNext: ['baik', 'kasih', 'bantuan', 'hadiah', 'uang', 'suap', 'laporan', 'gugatan'], object: ['obj'], objectKinds: ['person'], throughObject: true, rule: 'host' },
  { roots: ['runding', 'negosiasi', 'rembuk'], frame: 'negotiate', voices: ['middle', 'active', 'passive'], object: ['dengan', 'bersama', 'obj'], theme: ['obj', 'tentang', 'soal', 'mengenai'] },
  { roots: ['bicara', 'bincang', 'diskusi', 'dialog', 'konsultasi', 'komunikasi', 'rapat'], frame: 'discuss', voices: ['middle', 'active'], object: ['dengan', 'bersama', 'kepada'], theme: ['tentang', 'soal', 'mengenai', 'terkait'] },
  { roots: ['bahas'], frame: 'discuss', voices: ['active', 'passive'], object: ['dengan', 'bersama'], theme: ['obj'] },
  { roots: ['telepon', 'telpon', 'hubung', 'kontak'], frame: 'phone', voices: ['active', 'passive', 'middle'], object: ['obj', 'dengan', 'kepada'], objectKinds: ['person', 'state', 'organization', 'bloc'] },
  { roots: ['tengah', 'mediasi', 'damai'], frame: 'mediate', voices: ['active', 'passive'], object: ['obj', 'antara'], throughObject: true },
  { roots: ['hadir'], frame: 'summit', voices: ['active', 'passive'], next: ['ktt', 'konferensi', 'sidang', 'pertemuan', 'forum', 'rapat'], object: ['obj', 'di'], throughObject: true, objectKinds: ['bloc', 'organization'] },
  { roots: ['beritahu', 'informasi'], frame: 'inform', voices: ['active', 'passive'], object: ['obj', 'kepada'] },
  { roots: ['beri'], frame: 'inform', voices: ['active', 'passive'], next: ['tahu'], object: ['obj', 'kepada'] },

  { roots: ['tarik'], frame: 'withdraw', voices: ['active', 'passive'], next: ['pasukan', 'tentara', 'prajurit', 'militer', 'armada', 'kapal'], object: ['dari', 'di'], theme: ['obj'] },
  { roots: ['mundur'], frame: 'withdraw', object: ['dari'], objectKinds: ['state', 'armed_group'] },
  { roots: ['tarik'], frame: 'leave', voices: ['active', 'passive'], next: ['diri', 'keluar'], object: ['dari'], objectKinds: ['organization', 'bloc', 'state'] },
  { roots: ['keluar', 'tinggal', 'hengkang', 'pisah'], frame: 'leave', object: ['dari', 'obj'], objectKinds: ['bloc'], subjectKinds: ['state', 'person'], throughObject: true },
  { roots: ['bebas', 'lepas'], frame: 'release', voices: ['active', 'passive'], notNext: ['bea', 'visa', 'tembakan', 'pajak', 'biaya'], object: ['obj'], throughObject: true, objectKinds: ['person', 'state', 'group', 'armed_group'] },
  { roots: ['lucut'], frame: 'disarm', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['buka'], frame: 'open-access', voices: ['active', 'passive'], next: ['perbatasan', 'batas', 'akses', 'blokade', 'penyeberangan', 'jalur'], object: ['bagi', 'untuk', 'dengan', 'ke', 'kepada'], theme: ['obj'] },
  { roots: ['gencat'], frame: 'cease-fire', next: ['senjata'], object: ['dengan', 'antara'] },
  { roots: ['undur'], frame: 'resign', voices: ['active'], next: ['diri'], object: ['dari'] },

  { roots: ['putus'], frame: 'cut-ties', voices: ['active', 'passive'], next: ['hubungan', 'diplomatik', 'kerja', 'kontak'], object: ['dengan', 'terhadap'], theme: ['obj'] },
  { roots: ['jatuh', 'terap', 'laku', 'kena', 'beri', 'berlaku', 'perluas', 'tambah', 'perpanjang', 'luas', 'panjang'], frame: 'sanction', voices: ['active', 'passive'], next: ['sanksi', 'embargo'], object: ['terhadap', 'kepada', 'pada', 'ke', 'atas', 'untuk', 'bagi', 'obj'], theme: ['obj'] },
  { roots: ['jatuh', 'terap', 'laku', 'kena', 'berlaku', 'tambah', 'naik'], frame: 'impose-tariff', voices: ['active', 'passive'], next: ['tarif', 'bea'], object: ['terhadap', 'kepada', 'pada', 'ke', 'atas', 'untuk', 'bagi', 'dari', 'obj'], theme: ['obj'] },
  { roots: ['sanksi'], frame: 'sanction', voices: ['active', 'passive'], object: ['obj'] },
  { roots: ['embargo'], frame: 'embargo', object: ['obj', 'terhadap'] },
  { roots: ['potong', 'pangkas', 'henti', 'cabut', 'tahan', 'tangguh', 'tunda', 'beku'], frame: 'cut-aid', voices: ['active', 'passive'], next: ['bantuan', 'dana', 'pendanaan', 'anggaran', 'iuran', 'pasokan', 'sumbangan', 'kontribusi', 'pembayaran'], object: ['kepada', 'untuk', 'ke', 'bagi', 'terhadap', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['tangguh', 'beku', 'batal', 'henti', 'tunda'], frame: 'suspend', voices: ['active', 'passive'], next: ['hubungan', 'kerja', 'perjanjian', 'kesepakatan', 'keanggotaan', 'aset', 'perdagangan', 'kunjungan', 'perundingan', 'pembicaraan', 'dialog', 'ekspor', 'impor'], object: ['dengan', 'terhadap', 'kepada', 'ke', 'milik', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['tarik', 'panggil'], frame: 'recall-ambassador', voices: ['active', 'passive'], next: ['dubes', 'duta'], object: ['dari', 'di', 'untuk'], theme: ['obj'] },
  { roots: ['vonis', 'hukum', 'pidana'], frame: 'convict', placeActs: ['di'], voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap'] },
  { roots: ['pecat', 'copot', 'lengser', 'gulingkan'], frame: 'dismiss', voices: ['active', 'passive'], object: ['obj', 'dari'] },
  { roots: ['kucil'], frame: 'suspend', voices: ['active', 'passive'], object: ['obj'] },
]; // prettier-ignore
