import type { Labels } from './labels.ts';

/** Head words of a class: lower-case lemmas per language. A word stands in one class only. */
interface ItemClassDefinition {
  readonly labels: Labels;
  readonly heads: { readonly id: readonly string[]; readonly en: readonly string[] };
}

/** Kinds of things given, demanded, used or discussed, so that "amunisi" and "peluru" count as one. */
export const itemClasses = {
  troops: {
    labels: { id: 'pasukan', en: 'troops' },
    heads: {
      id: [
        'pasukan',
        'tentara',
        'prajurit',
        'serdadu',
        'personel',
        'militer',
        'batalion',
        'brigade',
        'divisi',
        'resimen',
        'marinir',
        'jenderal',
        'tempur',
      ],
      en: ['troop', 'soldier', 'force', 'personnel', 'battalion', 'brigade', 'marine'],
    },
  },
  munitions: {
    labels: { id: 'amunisi', en: 'munitions' },
    heads: {
      id: ['amunisi', 'peluru', 'munisi', 'mesiu'],
      en: ['ammunition', 'munition', 'shell', 'bullet'],
    },
  },
  missiles: {
    labels: { id: 'rudal', en: 'missiles' },
    heads: {
      id: ['rudal', 'misil', 'roket', 'icbm', 'hulu'],
      en: ['missile', 'rocket', 'icbm', 'warhead'],
    },
  },
  'nuclear-weapons': {
    labels: { id: 'senjata nuklir', en: 'nuclear weapons' },
    heads: {
      id: ['nuklir', 'hidrogen', 'uranium', 'plutonium'],
      en: ['nuclear', 'uranium', 'plutonium'],
    },
  },
  'chemical-weapons': {
    labels: { id: 'senjata kimia', en: 'chemical weapons' },
    heads: {
      id: ['kimia', 'sarin', 'klorin', 'novichok'],
      en: ['chemical', 'sarin', 'chlorine', 'novichok'],
    },
  },
  bombs: {
    labels: { id: 'bom', en: 'bombs' },
    heads: {
      id: ['bom', 'ranjau', 'granat', 'peledak'],
      en: ['bomb', 'mine', 'grenade', 'explosive'],
    },
  },
  drones: {
    labels: { id: 'drone', en: 'drones' },
    heads: {
      id: ['drone', 'nirawak', 'uav'],
      en: ['drone', 'uav'],
    },
  },
  aircraft: {
    labels: { id: 'pesawat', en: 'aircraft' },
    heads: {
      id: ['pesawat', 'jet', 'helikopter', 'pembom'],
      en: ['aircraft', 'jet', 'helicopter', 'bomber', 'plane'],
    },
  },
  warships: {
    labels: { id: 'kapal perang', en: 'warships' },
    heads: {
      id: ['kapal', 'fregat', 'korvet', 'destroyer', 'induk', 'selam', 'armada'],
      en: ['warship', 'ship', 'frigate', 'destroyer', 'carrier', 'submarine', 'fleet', 'vessel'],
    },
  },
  armour: {
    labels: { id: 'kendaraan tempur', en: 'armour' },
    heads: {
      id: ['tank', 'panser', 'artileri', 'meriam', 'howitzer', 'lapis'],
      en: ['tank', 'armour', 'artillery', 'howitzer'],
    },
  },
  'air-defence': {
    labels: { id: 'pertahanan udara', en: 'air defence' },
    heads: {
      id: ['thaad', 'patriot', 's-300', 's-400', 'antirudal'],
      en: ['thaad', 'patriot'],
    },
  },
  'small-arms': {
    labels: { id: 'senjata ringan', en: 'small arms' },
    heads: {
      id: ['senapan', 'pistol'],
      en: ['rifle', 'pistol', 'gun'],
    },
  },
  weapons: {
    labels: { id: 'senjata', en: 'weapons' },
    heads: {
      id: ['senjata', 'persenjataan', 'alutsista'],
      en: ['weapon', 'arms'],
    },
  },
  'military-equipment': {
    labels: { id: 'peralatan militer', en: 'military equipment' },
    heads: {
      id: ['peralatan', 'perlengkapan', 'rompi', 'helm'],
      en: ['equipment', 'gear'],
    },
  },
  training: {
    labels: { id: 'pelatihan', en: 'training' },
    heads: {
      id: ['pelatihan', 'latihan', 'pendidikan'],
      en: ['training', 'education'],
    },
  },
  intelligence: {
    labels: { id: 'intelijen', en: 'intelligence' },
    heads: {
      id: ['intelijen', 'informasi', 'data'],
      en: ['intelligence', 'information'],
    },
  },
  technology: {
    labels: { id: 'teknologi', en: 'technology' },
    heads: {
      id: ['teknologi', 'satelit', 'reaktor'],
      en: ['technology', 'satellite', 'reactor'],
    },
  },
  money: {
    labels: { id: 'uang', en: 'money' },
    heads: {
      id: [
        'uang',
        'dana',
        'dolar',
        'rupiah',
        'euro',
        'bantuan-tunai',
        'pinjaman',
        'hibah',
        'utang',
        'anggaran',
        'juta',
        'miliar',
        'triliun',
      ],
      en: ['money', 'fund', 'dollar', 'euro', 'loan', 'grant', 'debt', 'budget'],
    },
  },
  'humanitarian-aid': {
    labels: { id: 'bantuan kemanusiaan', en: 'humanitarian aid' },
    heads: {
      id: ['bantuan', 'kemanusiaan', 'tenda', 'selimut'],
      en: ['aid', 'relief', 'tent'],
    },
  },
  food: {
    labels: { id: 'pangan', en: 'food' },
    heads: {
      id: ['pangan', 'makanan', 'beras', 'gandum', 'kedelai'],
      en: ['food', 'rice', 'wheat', 'grain'],
    },
  },
  medicine: {
    labels: { id: 'obat', en: 'medicine' },
    heads: {
      id: ['obat', 'vaksin', 'medis'],
      en: ['medicine', 'vaccine'],
    },
  },
  fuel: {
    labels: { id: 'bahan bakar', en: 'fuel' },
    heads: {
      id: ['bbm', 'minyak', 'gas', 'bensin', 'solar', 'batu-bara'],
      en: ['oil', 'gas', 'fuel', 'coal', 'petrol'],
    },
  },
  energy: {
    labels: { id: 'energi', en: 'energy' },
    heads: {
      id: ['listrik', 'energi'],
      en: ['electricity', 'energy', 'power'],
    },
  },
  'raw-materials': {
    labels: { id: 'bahan mentah', en: 'raw materials' },
    heads: {
      id: ['nikel', 'baja', 'aluminium', 'besi', 'emas', 'timah', 'sawit', 'tekstil'],
      en: ['nickel', 'steel', 'aluminium', 'iron', 'gold'],
    },
  },
  goods: {
    labels: { id: 'barang', en: 'goods' },
    heads: {
      id: ['barang', 'produk', 'komoditas', 'ekspor', 'impor'],
      en: ['goods', 'product', 'commodity', 'export', 'import'],
    },
  },
  investment: {
    labels: { id: 'investasi', en: 'investment' },
    heads: {
      id: ['investasi', 'saham', 'proyek'],
      en: ['investment', 'share', 'project'],
    },
  },
  infrastructure: {
    labels: { id: 'infrastruktur', en: 'infrastructure' },
    heads: {
      id: ['infrastruktur', 'jalan', 'kereta', 'pelabuhan', 'bandara', 'pembangkit', 'gedung', 'rumah'],
      en: ['infrastructure', 'railway', 'port', 'airport'],
    },
  },
  tariffs: {
    labels: { id: 'tarif', en: 'tariffs' },
    heads: {
      id: ['tarif', 'bea'],
      en: ['tariff', 'duty'],
    },
  },
  sanctions: {
    labels: { id: 'sanksi', en: 'sanctions' },
    heads: {
      id: ['sanksi', 'embargo'],
      en: ['sanction', 'embargo'],
    },
  },
  territory: {
    labels: { id: 'wilayah', en: 'territory' },
    heads: {
      id: ['wilayah', 'kota', 'desa', 'pulau', 'pangkalan', 'markas', 'benteng'],
      en: ['territory', 'city', 'island', 'base'],
    },
  },
  prisoners: {
    labels: { id: 'tahanan', en: 'prisoners' },
    heads: {
      id: ['tahanan', 'tawanan', 'sandera', 'narapidana'],
      en: ['prisoner', 'hostage', 'detainee'],
    },
  },
  refugees: {
    labels: { id: 'pengungsi', en: 'refugees' },
    heads: {
      id: ['pengungsi', 'imigran', 'migran'],
      en: ['refugee', 'migrant'],
    },
  },
  diplomats: {
    labels: { id: 'diplomat', en: 'diplomats' },
    heads: {
      id: ['diplomat', 'dubes', 'duta', 'konsul'],
      en: ['diplomat', 'ambassador'],
    },
  },
  experts: {
    labels: { id: 'tenaga ahli', en: 'experts' },
    heads: {
      id: ['ahli', 'pakar', 'dokter', 'insinyur', 'relawan'],
      en: ['expert', 'doctor', 'engineer', 'volunteer'],
    },
  },
  workers: {
    labels: { id: 'pekerja', en: 'workers' },
    heads: {
      id: ['pekerja', 'buruh', 'tki', 'tkw'],
      en: ['worker', 'labour'],
    },
  },
  treaty: {
    labels: { id: 'perjanjian', en: 'treaty' },
    heads: {
      id: ['perjanjian', 'kesepakatan', 'pakta', 'nota', 'traktat', 'resolusi', 'deklarasi'],
      en: ['treaty', 'agreement', 'pact', 'resolution', 'declaration'],
    },
  },
  talks: {
    labels: { id: 'perundingan', en: 'talks' },
    heads: {
      id: ['perundingan', 'pembicaraan', 'dialog', 'negosiasi'],
      en: ['talks', 'dialogue', 'negotiation'],
    },
  },
  ceasefire: {
    labels: { id: 'gencatan senjata', en: 'ceasefire' },
    heads: {
      id: ['gencatan'],
      en: ['ceasefire', 'truce'],
    },
  },
  trade: {
    labels: { id: 'perdagangan', en: 'trade' },
    heads: {
      id: ['perdagangan'],
      en: ['trade'],
    },
  },
  security: {
    labels: { id: 'keamanan', en: 'security' },
    heads: {
      id: ['keamanan', 'pertahanan', 'terorisme'],
      en: ['security', 'defence', 'terrorism'],
    },
  },
  evidence: {
    labels: { id: 'bukti', en: 'evidence' },
    heads: {
      id: ['bukti', 'dokumen', 'laporan'],
      en: ['evidence', 'document', 'report'],
    },
  },
} as const satisfies Readonly<Record<string, ItemClassDefinition>>;

export type ItemClass = keyof typeof itemClasses;
