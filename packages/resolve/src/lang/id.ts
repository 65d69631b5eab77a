// Data: how Indonesian news refers back to actors. Written by hand, checked against the annotated training articles.
import type { ReferenceLanguage, Wanted } from './reference-language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const table = <T extends string>(rows: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries<string | undefined>(rows).flatMap(([value, words]) =>
      (words ?? '').split(' ').map((word) => [word, value as T] as const),
    ),
  );

export const indonesian: ReferenceLanguage = {
  singularPerson: set('ia dia beliau'),
  plural: set('mereka'),
  plurals: set('para sejumlah beberapa banyak berbagai seluruh semua'),
  speaker: set('saya aku ku'),
  speakers: set('kami kita'),
  nation: set('kita'),
  possessive: set('nya -nya'),
  ownSide: set('pihak'),
  demonstratives: set('itu tersebut ini tadi'),
  both: set('kedua keduanya'),
  numbers: new Map(
    ['ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan', 'kesepuluh'].map((word, index) => [
      word,
      index + 3,
    ]),
  ),
  describes: table<Wanted>({
    state: 'negara negeri bangsa republik kerajaan',
    body: 'pemberontak militan gerilyawan jihadis separatis kelompok organisasi lembaga badan partai aliansi blok perusahaan milisi gerakan dewan kementerian koalisi asosiasi serikat komite komisi kantor institusi parlemen maskapai klub',
    delegation: 'delegasi rombongan tim utusan kubu pihak sekutu',
    person:
      'pria wanita perempuan lelaki laki-laki politikus politisi diplomat pemimpin pejabat pebalap pembalap pemain pelatih petenis atlet penyanyi aktivis pengusaha senator pendiri bos tokoh taipan miliarder mantan jenderal pejabat presiden menteri gubernur raja ratu pangeran paus jubir menlu menhan presenter aktris aktor kandidat terdakwa tersangka',
    any: '',
  }),
  prefers: table({
    armed_group: 'kelompok milisi gerakan gerilyawan pemberontak militan jihadis separatis',
    organization:
      'organisasi lembaga badan partai perusahaan dewan kementerian asosiasi serikat komite komisi institusi parlemen maskapai klub',
    bloc: 'aliansi blok koalisi',
  }),
  regions: set(
    'eropa asia afrika amerika oseania australasia eurasia pasifik barat timur utara selatan tengah tenggara teluk balkan skandinavia arktik antartika mediterania dunia',
  ),
  counterparts: set('tetangga sekutu mitra rival musuh seteru lawan'),
  belowState: set('bagian daerah provinsi kota kabupaten desa negara-bagian lokal'),
  services: [set('intelijen mata-mata rahasia')],
  citizens: new Map(['wni', 'tki', 'tkw', 'pmi'].map((word) => [word, 'IDN'])),
  givenNames: set(
    'muhammad mohammad mohamad mohamed mohammed muhamad mochamad moch m ahmad achmad ahmed abdul abu ali i ni siti sri andi tengku teuku raden',
  ),
  paraphrases: new Map([
    ['diplomat tertinggi', 'Menteri Luar Negeri'],
    ['diplomat nomor satu', 'Menteri Luar Negeri'],
    ['diplomat top', 'Menteri Luar Negeri'],
    ['orang nomor satu', 'Presiden'],
    ['kepala negara', 'Presiden'],
  ]),
  relatives: set(
    'istri suami anak putra putri ayah ibu kakak adik saudara paman bibi keponakan sepupu menantu mertua janda keluarga pengacara kuasa ajudan pendukung loyalis pendahulu penerus kerabat simpatisan pengikut',
  ),
  titleModifiers: set('terpilih interim sementara baru saat itu kala ke tersebut ini urusan de facto pertama'),
  naming: set('bernama'),
  copulas: set('selaku adalah merupakan sebagai yang menjabat seorang sang'),
  titlePrepositions: set('untuk dari di bagi pada kepada'),
  placePrepositions: set('di pada'),
  directions: set('ke menuju'),
  sayingRoots: set(
    'kata ujar sebut tutur ucap ungkap jelas tegas tambah lanjut papar terang nyata klaim tandas tukas imbuh cuit tulis lapor umum',
  ),
  homeState: 'IDN',
};
