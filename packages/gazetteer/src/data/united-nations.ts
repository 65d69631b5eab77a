// Data: the United Nations, its organs, agencies and courts, and the world's financial institutions. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const unitedNations: readonly Entry[] = readTable(
  `
united-nations | United Nations | Perserikatan Bangsa-Bangsa | aka: PBB, UN, Persatuan Bangsa-Bangsa, U.N., Perserikatan Bangsa Bangsa, Organisasi PBB, Badan PBB, Badan Dunia, Markas Besar PBB | polity: united-nations
un-security-council | UN Security Council | Dewan Keamanan PBB | aka: DK PBB, DKPBB, Dewan Keamanan, Dewan Keamanan Perserikatan Bangsa-Bangsa, United Nations Security Council, Security Council, UNSC | of: united-nations
un-general-assembly | UN General Assembly | Majelis Umum PBB | aka: MU PBB, SMU PBB, Sidang Majelis Umum PBB, Sidang Umum PBB, Majelis Umum, Majelis Umum Perserikatan Bangsa-Bangsa, United Nations General Assembly, General Assembly, UNGA | of: united-nations
un-secretariat | UN Secretariat | Sekretariat PBB | of: united-nations
un-ecosoc | UN Economic and Social Council | Dewan Ekonomi dan Sosial PBB | aka: ECOSOC | of: united-nations
un-human-rights-council | UN Human Rights Council | Dewan HAM PBB | aka: Dewan Hak Asasi Manusia PBB, UNHRC, Human Rights Council | of: united-nations
ohchr | Office of the UN High Commissioner for Human Rights | Kantor HAM PBB | aka: OHCHR, Komisi HAM PBB, Komisioner Tinggi HAM PBB, Komisariat Tinggi HAM PBB, Komisaris Tinggi HAM PBB, Badan HAM PBB, Kantor Komisaris Tinggi PBB untuk Hak Asasi Manusia, UN Human Rights Office, Kantor Hak Asasi Manusia PBB | of: united-nations
unhcr | UNHCR | UNHCR | aka: Badan Pengungsi PBB, Komisi Tinggi PBB untuk Pengungsi, Komisariat Tinggi PBB untuk Pengungsi, Komisioner Tinggi PBB untuk Pengungsi, Badan PBB untuk Pengungsi, UN Refugee Agency, United Nations High Commissioner for Refugees | of: united-nations
unrwa | UNRWA | UNRWA | aka: Badan PBB untuk Pengungsi Palestina, Badan Pengungsi Palestina PBB, United Nations Relief and Works Agency, Badan Bantuan dan Pekerjaan PBB | of: united-nations
unicef | UNICEF | UNICEF | aka: Badan PBB untuk Anak-anak, Badan Anak PBB, Dana Anak-anak PBB, Dana Anak PBB, UN Children's Fund | of: united-nations
unesco | UNESCO | UNESCO | aka: Organisasi Pendidikan Keilmuan dan Kebudayaan PBB, Badan Kebudayaan PBB, Badan PBB untuk Pendidikan dan Kebudayaan | of: united-nations
undp | UN Development Programme | Program Pembangunan PBB | aka: UNDP | of: united-nations
unep | UN Environment Programme | Program Lingkungan PBB | aka: UNEP, Badan Lingkungan PBB | of: united-nations
unfpa | UN Population Fund | Dana Kependudukan PBB | aka: UNFPA | of: united-nations
unodc | UN Office on Drugs and Crime | Kantor PBB Urusan Narkoba dan Kejahatan | aka: UNODC, Badan PBB untuk Narkoba dan Kejahatan | of: united-nations
un-women | UN Women | UN Women | aka: Badan PBB untuk Perempuan | of: united-nations
unaids | UNAIDS | UNAIDS | of: united-nations
unctad | UNCTAD | UNCTAD | aka: Konferensi PBB tentang Perdagangan dan Pembangunan | of: united-nations
ocha | UN Office for the Coordination of Humanitarian Affairs | Kantor Koordinasi Urusan Kemanusiaan PBB | aka: OCHA, UNOCHA, Kantor PBB untuk Koordinasi Urusan Kemanusiaan, Badan Kemanusiaan PBB | of: united-nations
world-food-programme | World Food Programme | Program Pangan Dunia | aka: WFP, Program Pangan PBB, Badan Pangan PBB, World Food Program, Program Pangan Dunia PBB | of: united-nations
fao | Food and Agriculture Organization | Organisasi Pangan dan Pertanian PBB | aka: FAO, Badan Pangan dan Pertanian PBB, Organisasi Pangan dan Pertanian Dunia | of: united-nations
world-health-organization | World Health Organization | Organisasi Kesehatan Dunia | aka: WHO, Badan Kesehatan Dunia, Badan Kesehatan PBB, World Health Organisation | of: united-nations
ilo | International Labour Organization | Organisasi Buruh Internasional | aka: ILO, Organisasi Perburuhan Internasional | of: united-nations
iom | International Organization for Migration | Organisasi Internasional untuk Migrasi | aka: IOM, Organisasi Migrasi Internasional, Badan Migrasi PBB | of: united-nations
icao | International Civil Aviation Organization | Organisasi Penerbangan Sipil Internasional | aka: ICAO | of: united-nations
imo | International Maritime Organization | Organisasi Maritim Internasional | aka: IMO | of: united-nations
itu | International Telecommunication Union | Uni Telekomunikasi Internasional | aka: ITU | of: united-nations
wmo | World Meteorological Organization | Organisasi Meteorologi Dunia | aka: WMO | of: united-nations
wipo | World Intellectual Property Organization | Organisasi Kekayaan Intelektual Dunia | aka: WIPO | of: united-nations
unwto | World Tourism Organization | Organisasi Pariwisata Dunia | aka: UNWTO | of: united-nations
international-court-of-justice | International Court of Justice | Mahkamah Internasional | aka: ICJ, Mahkamah Keadilan Internasional, Pengadilan Dunia, World Court | of: united-nations
icty | International Criminal Tribunal for the former Yugoslavia | Pengadilan Kejahatan Perang Yugoslavia | aka: ICTY, Mahkamah Kejahatan Internasional untuk Bekas Yugoslavia | of: united-nations
unifil | UNIFIL | UNIFIL | aka: Pasukan Sementara PBB di Lebanon, Pasukan Perdamaian PBB di Lebanon | of: united-nations
minusma | MINUSMA | MINUSMA | of: united-nations
monusco | MONUSCO | MONUSCO | of: united-nations
unamid | UNAMID | UNAMID | of: united-nations
unama | UNAMA | UNAMA | aka: Misi Bantuan PBB di Afghanistan, Misi Bantuan PBB untuk Afghanistan | of: united-nations
un-peacekeepers | UN Peacekeeping Forces | Pasukan Penjaga Perdamaian PBB | aka: Pasukan Perdamaian PBB, UN Peacekeepers, Helm Biru | of: united-nations
un-command-korea | United Nations Command | Komando PBB | aka: Komando PBB di Korea, UNC | exact: UNC
ipcc | Intergovernmental Panel on Climate Change | Panel Antarpemerintah tentang Perubahan Iklim | aka: IPCC | of: united-nations
green-climate-fund | Green Climate Fund | Dana Iklim Hijau | aka: Dana Iklim PBB, GCF | of: united-nations
conference-on-disarmament | Conference on Disarmament | Konferensi Pelucutan Senjata | aka: Konferensi Pelucutan Senjata PBB, Konferensi Perlucutan Senjata
un-office-geneva | UN Office at Geneva | Kantor PBB di Jenewa | of: united-nations
unfccc | UNFCCC | UNFCCC | aka: Kerangka Kerja PBB tentang Perubahan Iklim | of: united-nations
cerd | UN Committee on the Elimination of Racial Discrimination | Komite PBB untuk Penghapusan Diskriminasi Rasial | aka: CERD | of: united-nations
iaea | International Atomic Energy Agency | Badan Energi Atom Internasional | aka: IAEA, Badan Tenaga Atom Internasional, Badan Energi Atom Internasional PBB, Badan Pengawas Nuklir PBB, Badan Atom PBB, Badan Nuklir PBB, Badan Energi Atom PBB | polity: united-nations
opcw | Organisation for the Prohibition of Chemical Weapons | Organisasi Pelarangan Senjata Kimia | aka: OPCW, Organisasi untuk Pelarangan Senjata Kimia, Organisasi Larangan Senjata Kimia, Organisasi Pelarangan Penggunaan Senjata Kimia, Badan Pengawas Senjata Kimia
ctbto | Comprehensive Nuclear-Test-Ban Treaty Organization | Organisasi Traktat Pelarangan Menyeluruh Uji Coba Nuklir | aka: CTBTO
international-criminal-court | International Criminal Court | Mahkamah Pidana Internasional | aka: ICC, Mahkamah Kriminal Internasional, Mahkamah Kejahatan Internasional, Pengadilan Kriminal Internasional, Pengadilan Pidana Internasional
permanent-court-of-arbitration | Permanent Court of Arbitration | Mahkamah Arbitrase Permanen | aka: PCA, Mahkamah Arbitrase, Pengadilan Arbitrase Permanen, Mahkamah Arbitrase Internasional, Pengadilan Arbitrase Internasional, Pengadilan Tetap Arbitrase
itlos | International Tribunal for the Law of the Sea | Mahkamah Internasional untuk Hukum Laut | aka: ITLOS
imf | International Monetary Fund | Dana Moneter Internasional | aka: IMF
world-bank | World Bank | Bank Dunia | aka: World Bank Group, Grup Bank Dunia
ifc | International Finance Corporation | Korporasi Keuangan Internasional | aka: IFC | of: world-bank
wto | World Trade Organization | Organisasi Perdagangan Dunia | aka: WTO, World Trade Organisation
asian-development-bank | Asian Development Bank | Bank Pembangunan Asia | aka: ADB
aiib | Asian Infrastructure Investment Bank | Bank Investasi Infrastruktur Asia | aka: AIIB
islamic-development-bank | Islamic Development Bank | Bank Pembangunan Islam | aka: IDB, IsDB
new-development-bank | New Development Bank | Bank Pembangunan Baru | aka: Bank BRICS
bis | Bank for International Settlements | Bank untuk Penyelesaian Internasional | aka: BIS
fatf | Financial Action Task Force | Satuan Tugas Aksi Keuangan | aka: FATF
interpol | Interpol | Interpol | aka: International Criminal Police Organization, Organisasi Polisi Kriminal Internasional
world-customs-organization | World Customs Organization | Organisasi Pabean Dunia | aka: WCO
inter-parliamentary-union | Inter-Parliamentary Union | Uni Antar-Parlemen | aka: IPU
`,
  { kind: 'organization' },
);
