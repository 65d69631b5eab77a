// Data: words that tell what the name beside them names. Common knowledge.
import type { NameCues } from '../../language.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/));

export const nameCues: NameCues = {
  person: list(`
    bapak pak ibu bu tuan nyonya nona saudara saudari presiden wapres capres menteri menlu menhan menkeu mendag mendagri menteri-luar-negeri
    perdana-menteri pm kanselir raja ratu pangeran putri emir sultan paus kardinal uskup ayatollah imam syekh sheikh haji kiai ustaz pendeta
    jenderal letjen mayjen brigjen kolonel letkol mayor kapten letnan sersan laksamana marsekal komisaris kombes irjen komjen akbp kompol
    dubes sekjen jubir ketua wakil direktur gubernur wali bupati walikota camat senator anggota jaksa hakim pengacara profesor prof. dr.
    analis pengamat peneliti penasihat utusan komandan panglima pemimpin bos ceo aktor aktris artis penyanyi penulis wartawan jurnalis
    aktivis pelatih pemain gelandang striker kiper mantan tersangka terdakwa korban istri suami ayah anak putra bernama diplomat pilot
  `),
  organization: list(`
    organisasi lembaga perusahaan badan partai kelompok komisi dewan komite asosiasi federasi yayasan bank universitas institut klub tim
    maskapai pabrikan produsen operator stasiun surat-kabar koran harian majalah media situs kantor-berita televisi grup agensi firma
    kementerian departemen pt pt. cv cv. aliansi koalisi serikat konfederasi pengadilan mahkamah kepolisian
  `),
  armedGroup: list(`
    milisi pemberontak militan teroris gerilyawan jihadis ekstremis separatis brigade laskar
  `),
  group: list('etnis suku kaum umat muslim minoritas penganut'),
  place: list(`
    kota provinsi wilayah daerah kabupaten kecamatan desa distrik pulau kepulauan negara-bagian bandara pelabuhan jalan pegunungan gunung
    sungai danau teluk selat laut perbatasan kawasan ibu-kota ibukota pangkalan jembatan lembah gurun hotel stadion gedung istana penjara
    kamp rumah-sakit kompleks desa kampung kelurahan semenanjung tanjung bukit hutan lapangan
  `),
  placePrepositions: list('di ke dari'),
  particles: list('bin binti van von der den de la le da dos al el ibn abu bint ben'),
  organizationHeads: list(`
    kementerian departemen badan lembaga dewan komisi komite partai bank universitas institut mahkamah pengadilan kejaksaan kepolisian
    polisi polda polres polsek asosiasi federasi persatuan serikat organisasi yayasan front gerakan aliansi koalisi perusahaan pt majelis
    parlemen kongres senat kantor dinas direktorat korps brigade angkatan tentara pasukan garda komando satuan satgas kedutaan konsulat
    perserikatan uni liga forum pusat otoritas administrasi biro grup ikatan himpunan konfederasi konsorsium koperasi media harian koran
  `),
  placeHeads: list(`
    kota provinsi kabupaten kecamatan desa distrik pulau kepulauan bandara pelabuhan jalan gunung sungai danau teluk selat laut samudra
    semenanjung lapangan stadion hotel gedung istana jembatan terusan gurun lembah bukit tanjung jl. jln. jl stasiun taman kampung
  `),
  things: list(`
    rudal misil roket drone pesawat jet helikopter kapal feri tanker tank satelit senapan pistol vaksin virus badai topan siklon
    film serial sinetron lagu album novel buku gim aplikasi ponsel mobil motor
  `),
  notNames: list(`
    senin selasa rabu kamis jumat jum'at sabtu minggu januari februari pebruari maret april mei juni juli agustus september oktober november
    nopember desember wib wita wit gmt idul fitri adha natal ramadan ramadhan lebaran paskah rp rp. usd us km m kg tni-polri
    anda kamu saya kami kita dia ia apakah meskipun walaupun antara tahun pasal ayat nomor bab game terminal pilkada pilpres pilgub pilkades
    uu perda perpres bbm ktp e-ktp sim stnk hut uud uu km cc gb mb rp wni wna tki tka apbn apbd sara hoax hoaks covid-19 aids hiv idr
    islam kristen katolik protestan hindu buddha yahudi muslim sunni syiah tuhan allah alquran injil
  `),
  speech: list(`
    kata ujar tutur ucap ungkap jelas tegas imbuh tambah lanjut papar terang tulis cetus tukas sebut beber pungkas sambung kicau
    mengatakan menyatakan menuturkan mengungkapkan menjelaskan menegaskan menambahkan menyebutkan menyebut mengaku menilai menuduh
    menuding membantah mengklaim mengumumkan melaporkan memaparkan menurut
  `),
};
