// Data: what ministries, departments and agencies are for, as Indonesian news writes it.

/** "Menteri" + one of these is an office, "Kementerian" + one of these a body; several are joined by "dan" and commas. */
export const domains: readonly string[] = `
luar negeri, dalam negeri, urusan luar negeri, urusan dalam negeri, hubungan luar negeri, pertahanan, pertahanan nasional,
pertahanan negara, pertahanan rakyat, angkatan bersenjata, urusan militer, keamanan, keamanan dalam negeri, keamanan nasional,
keamanan negara, keamanan publik, keamanan umum, keamanan masyarakat, keamanan siber, keamanan internal, keselamatan publik,
kehakiman, hukum, ham, hak asasi manusia, hukum dan ham, hukum dan hak asasi manusia, undang-undang, peradilan, imigrasi,
keimigrasian, kependudukan, kewarganegaraan, unifikasi, penyatuan, reunifikasi, urusan unifikasi, keuangan, anggaran, perbendaharaan,
pajak, perpajakan, ekonomi, perekonomian, urusan ekonomi, pembangunan, perencanaan, perencanaan pembangunan,
perencanaan pembangunan nasional, investasi, penanaman modal, perdagangan, perdagangan luar negeri, perdagangan internasional,
perniagaan, industri, perindustrian, koperasi, usaha kecil, usaha kecil dan menengah, ukm, umkm, bumn, badan usaha milik negara,
energi, sumber daya mineral, energi dan sumber daya mineral, esdm, sumber daya alam, sumber daya, sumber daya manusia, minyak, perminyakan, minyak dan gas,
pertambangan, kelistrikan, listrik, nuklir, atom, energi atom, tenaga atom, pertanian, pangan, peternakan, perkebunan, kehutanan, lingkungan,
lingkungan hidup, iklim, perubahan iklim, kelautan, perikanan, kelautan dan perikanan, kp, maritim, kemaritiman, air, sumber daya air, pekerjaan umum, pekerjaan umum dan perumahan rakyat,
perumahan, perumahan rakyat, pupr, agraria, tata ruang, pertanahan, perhubungan, transportasi, pengangkutan, penerbangan,
penerbangan sipil, perkeretaapian, infrastruktur, komunikasi, informatika, komunikasi dan informatika, komunikasi dan multimedia, multimedia, digital, informasi,
penerangan, telekomunikasi, teknologi, teknologi informasi, transformasi digital, sains, ilmu pengetahuan, riset, inovasi,
pendidikan, pendidikan tinggi, pendidikan dasar, kebudayaan, kebudayaan dan pariwisata, budaya, pariwisata, ekonomi kreatif, seni, warisan budaya, olahraga, pemuda, pemuda dan olahraga,
kesehatan, kesejahteraan, kesejahteraan sosial, sosial, urusan sosial, kesejahteraan rakyat, pembangunan manusia,
pembangunan manusia dan kebudayaan, pmk, ketenagakerjaan, tenaga kerja, perburuhan, buruh, transmigrasi, desa, daerah tertinggal, perempuan,
pemberdayaan perempuan, perlindungan anak, anak, keluarga, kesetaraan gender, agama, urusan agama, urusan islam, wakaf, haji, keagamaan,
politik, politik hukum dan keamanan, polhukam, polkam, aparatur negara, pendayagunaan aparatur negara, reformasi birokrasi, administrasi, sekretaris negara,
pemerintahan, pemerintahan daerah, urusan kabinet, parlemen, urusan parlemen, urusan eropa, urusan pengungsi, pengungsi, migrasi,
veteran, urusan veteran, urusan strategis, strategis, intelijen, kontraterorisme, penanggulangan terorisme, penanggulangan bencana, bencana, manajemen darurat,
situasi darurat, keadaan darurat, urusan darurat, bantuan kemanusiaan, kemanusiaan, kerja sama, kerja sama internasional, kerja sama asean, urusan asean, hubungan internasional, pembangunan internasional, urusan global, urusan palestina,
urusan aborigin, wilayah, otonomi daerah, kota, perkotaan, penasihat, antariksa, ruang angkasa, siber, data, statistik, bea cukai, kepabeanan, konsumen, narkotika, antinarkotika,
obat dan makanan, metrologi, penyiaran, media, propaganda, konstruksi, koordinasi, hubungan masyarakat, perlindungan wni, pelucutan senjata, urusan politik, politik dan keamanan, perbatasan, urusan perbatasan
`
  .trim()
  .split(/,\s+/u);
