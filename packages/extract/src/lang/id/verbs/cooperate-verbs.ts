import type { VerbEntry } from '../../../frame-entry.ts';

/** Cooperates, trades, invests, exercises together, extradites. */
export const cooperateVerbs: readonly VerbEntry[] = [
  { roots: ['kerja'], frame: 'cooperate', next: ['sama'], object: ['dengan', 'bersama', 'antara'] },
  { roots: ['kerjasama', 'kolaborasi', 'sinergi', 'mitra', 'komplot', 'sekongkol', 'aliansi', 'sekutu', 'koalisi'], frame: 'cooperate', voices: ['middle'], object: ['dengan', 'bersama'] },
  { roots: ['jalin', 'bangun', 'tingkat', 'perkuat', 'kuat', 'erat', 'pererat'], frame: 'cooperate', voices: ['active', 'passive'], next: ['hubungan', 'kerja', 'kerjasama', 'kemitraan'], object: ['dengan', 'bersama'] },
  { roots: ['dagang', 'niaga', 'barter'], frame: 'trade', voices: ['middle'], object: ['dengan'] },
  { roots: ['ekspor'], frame: 'trade', object: ['ke', 'kepada'], theme: ['obj'] },
  { roots: ['impor'], frame: 'trade', object: ['dari'], theme: ['obj'] },
  { roots: ['latih'], frame: 'exercise-together', voices: ['middle'], object: ['dengan', 'bersama'], subjectKinds: ['state', 'organization', 'bloc', 'armed_group'], objectKinds: ['state', 'organization', 'bloc', 'armed_group'] },
  { roots: ['bagi'], frame: 'share-intelligence', voices: ['middle', 'active'], next: ['informasi', 'intelijen', 'data', 'bukti'], object: ['dengan', 'kepada'], theme: ['obj'] },
  { roots: ['investasi', 'tanam'], frame: 'invest', object: ['di', 'ke'], objectKinds: ['state', 'organization'], notNext: ['pohon', 'ranjau', 'padi'] },
  { roots: ['ekstradisi'], frame: 'extradite', object: ['ke', 'kepada'], theme: ['obj'] },
  { roots: ['gandeng', 'rangkul'], frame: 'cooperate', voices: ['active', 'passive'], object: ['obj'], objectKinds: ['state', 'organization', 'bloc'] },
  { roots: ['tukar'], frame: 'cooperate', voices: ['middle'], next: ['informasi', 'data', 'tahanan', 'tawanan', 'intelijen'], object: ['dengan'], theme: ['obj'] },
  { roots: ['beli'], frame: 'trade', voices: ['active'], object: ['dari'], theme: ['obj'], objectKinds: ['state', 'organization'] },
  { roots: ['buka', 'pulih', 'normalisasi', 'normal', 'kembang', 'perdalam', 'rajut', 'mantap', 'jajak', 'rintis', 'perluas', 'hangat', 'baik', 'lanjut', 'intensif'], frame: 'cooperate', voices: ['active', 'passive'], next: ['hubungan', 'kerja', 'kerjasama', 'kemitraan'], object: ['dengan', 'bersama'] },
  { roots: ['patroli', 'operasi'], frame: 'cooperate', voices: ['middle'], object: ['bersama', 'dengan'], subjectKinds: ['state', 'organization'], objectKinds: ['state', 'organization'] },
  { roots: ['kembang', 'garap', 'produksi', 'rancang'], frame: 'cooperate', voices: ['active'], object: ['bersama', 'bersama-sama'], objectKinds: ['state', 'organization'] },
  { roots: ['akuisisi', 'suntik'], frame: 'invest', voices: ['active', 'passive'], object: ['obj', 'ke', 'kepada'], objectKinds: ['organization'], subjectKinds: ['organization', 'state'], throughObject: true },
  { roots: ['beli', 'borong', 'pesan'], frame: 'trade', voices: ['active', 'passive'], object: ['dari', 'milik', 'obj'], theme: ['obj'], objectKinds: ['state'], subjectKinds: ['state', 'organization'], throughObject: true },
  { roots: ['jual'], frame: 'trade', voices: ['active', 'passive'], object: ['kepada', 'ke'], theme: ['obj'], objectKinds: ['state'], subjectKinds: ['state', 'organization'] },
  { roots: ['bisnis', 'transaksi', 'barter'], frame: 'trade', voices: ['middle'], object: ['dengan'] },
  { roots: ['serah', 'ekstradisi'], frame: 'extradite', voices: ['active', 'passive'], next: ['buronan', 'buron', 'tersangka', 'terpidana', 'terdakwa'], object: ['kepada', 'ke'], theme: ['obj'] },
]; // prettier-ignore
