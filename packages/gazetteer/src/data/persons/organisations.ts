// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfOrganisations: readonly Entry[] = readPersons(`
@united-nations
António Guterres | Sekretaris Jenderal 2017- | aka: Antonio Guterres, Antonio Gutteres, Antonio Gutterres | short: Guterres, Gutteres
Boutros Boutros-Ghali | Sekretaris Jenderal 1992-1996 | aka: Boutros Boutros Ghali
Amina J. Mohammed | Wakil Sekretaris Jenderal 2017- | aka: Amina Mohammed, Amina J Mohammed
Stéphane Dujarric | Juru Bicara Sekretaris Jenderal 2014- | aka: Stephane Dujarric, Stephane Dujaric | short: Dujarric
Farhan Haq | Wakil Juru Bicara 2014- | short: Haq?
Zeid Ra'ad al-Hussein | Komisaris Tinggi @ohchr 2014-2018 | aka: Zeid Raad al-Hussein, Zeid Ra'ad Al Hussein, Zeid bin Ra'ad, Zeid Ra'ad Zeid al-Hussein, Zeid al-Hussein | short: Zeid
Volker Türk | Komisaris Tinggi @ohchr 2022- | aka: Volker Turk
Navi Pillay | Komisaris Tinggi @ohchr 2008-2014 | aka: Navanethem Pillay | short: Pillay
Filippo Grandi | Komisaris Tinggi @unhcr 2016-2025 | short: Grandi
Philippe Lazzarini | Komisaris Jenderal @unrwa 2020- | short: Lazzarini
Pierre Krähenbühl | Komisaris Jenderal @unrwa 2014-2019 | aka: Pierre Krahenbuhl, Pierre Kraehenbuehl
Martin Griffiths | Utusan Khusus 2018-2021; Kepala @ocha 2021-2024 | short: Griffiths
Mark Lowcock | Kepala @ocha 2017-2021 | short: Lowcock
Stephen O'Brien | Kepala @ocha 2015-2017
Tom Fletcher | Kepala @ocha 2024- | short: Tom Fletcher?
Rosemary DiCarlo | Wakil Sekretaris Jenderal 2018- | short: DiCarlo
Jeffrey Feltman | Wakil Sekretaris Jenderal 2012-2018 | short: Feltman
Staffan de Mistura | Utusan Khusus untuk Suriah 2014-2018 | aka: Staffan de Misitura, Steffan de Mistura | short: De Mistura, Mistura
Geir Pedersen | Utusan Khusus untuk Suriah 2019-2025 | short: Pedersen?
Lakhdar Brahimi | Utusan Khusus untuk Suriah 2012-2014 | short: Brahimi
Ismail Ould Cheikh Ahmed | Utusan Khusus untuk Yaman 2015-2018 | short: Ould Cheikh Ahmed
Hans Grundberg | Utusan Khusus untuk Yaman 2021- | short: Grundberg
Ghassan Salamé | Utusan Khusus untuk Libya 2017-2020 | aka: Ghassan Salame | short: Salame
Nickolay Mladenov | Koordinator Khusus 2015-2020 | aka: Nikolay Mladenov | short: Mladenov
Yanghee Lee | Pelapor Khusus untuk Myanmar 2014-2020 | aka: Yang Hee Lee, Yanghee-Lee
Tom Andrews | Pelapor Khusus untuk Myanmar 2020- | aka: Thomas Andrews | short: Tom Andrews?
Francesca Albanese | Pelapor Khusus untuk Palestina 2022- 
Agnès Callamard | Pelapor Khusus 2016-2021; Sekretaris Jenderal @amnesty-international 2021- | aka: Agnes Callamard | short: Callamard
Marzuki Darusman | Ketua Tim Pencari Fakta 2017-2019 | short: Darusman
Tomás Ojea Quintana | Pelapor Khusus untuk Korea Utara 2016-2022 | aka: Tomas Ojea Quintana | short: Quintana
Patricia Espinosa | Sekretaris Eksekutif @unfccc 2016-2022 | short: Espinosa
Irina Bokova | Direktur Jenderal @unesco 2009-2017 | short: Bokova
Audrey Azoulay | Direktur Jenderal @unesco 2017-2025 | short: Azoulay
David Beasley | Direktur Eksekutif @world-food-programme 2017-2023 | short: Beasley
Cindy McCain | Direktur Eksekutif @world-food-programme 2023-
Anthony Lake | Direktur Eksekutif @unicef 2010-2017
Henrietta Fore | Direktur Eksekutif @unicef 2018-2022
Catherine Russell | Direktur Eksekutif @unicef 2022-
William Lacy Swing | Direktur Jenderal @iom 2008-2018 | aka: William Swing
Margaret Chan | Direktur Jenderal @world-health-organization 2007-2017
@iaea
Yukiya Amano | Direktur Jenderal 2009-2019 | short: Amano
Rafael Grossi | Direktur Jenderal 2019- | aka: Rafael Mariano Grossi | short: Grossi
@opcw
Ahmet Üzümcü | Direktur Jenderal 2010-2018 | aka: Ahmet Uzumcu | short: Uzumcu
Fernando Arias | Direktur Jenderal 2018-
@international-criminal-court
Fatou Bensouda | Jaksa 2012-2021 | short: Bensouda
Karim Khan | Jaksa 2021- | aka: Karim A.A. Khan | short: Karim Khan?, Khan?
@nato
Jaap de Hoop Scheffer | Sekretaris Jenderal 2004-2009
Mircea Geoană | Wakil Sekretaris Jenderal 2019-2024 | aka: Mircea Geoana | short: Geoana
@european-union
Ursula von der Leyen | Presiden @european-commission 2019-; Menteri Pertahanan @DEU 2013-2019 | short: Von der Leyen
José Manuel Barroso | Presiden @european-commission 2004-2014 | aka: Jose Manuel Barroso | short: Barroso
Josep Borrell | Perwakilan Tinggi Urusan Luar Negeri 2019-2024 | short: Borrell
Catherine Ashton | Perwakilan Tinggi Urusan Luar Negeri 2009-2014
Javier Solana | Perwakilan Tinggi Urusan Luar Negeri 1999-2009 | short: Solana
António Costa | Presiden @european-council 2024-; Perdana Menteri @PRT 2015-2024 | aka: Antonio Costa | short: Costa?
Herman Van Rompuy | Presiden @european-council 2009-2014 | aka: Herman van Rompuy | short: Van Rompuy
Roberta Metsola | Presiden @european-parliament 2022- | short: Metsola
Johannes Hahn | Komisioner Perluasan 2014-2019
Dimitris Avramopoulos | Komisioner Migrasi 2014-2019 | short: Avramopoulos
Cecilia Malmström | Komisioner Perdagangan 2014-2019 | aka: Cecilia Malmstrom | short: Malmstrom
Christine Lagarde | Presiden @european-central-bank 2019-; Direktur Pelaksana @imf 2011-2019 | short: Lagarde
@asean
Le Luong Minh | Sekretaris Jenderal 2013-2017
Lim Jock Hoi | Sekretaris Jenderal 2018-2022 | aka: Dato Lim Jock Hoi
Kao Kim Hourn | Sekretaris Jenderal 2023-
Surin Pitsuwan | Sekretaris Jenderal 2008-2012 | short: Pitsuwan
@oic
Yousef al-Othaimeen | Sekretaris Jenderal 2016-2021 | aka: Yousef bin Ahmad Al-Othaimeen, Yousef Al Othaimeen
Iyad bin Amin Madani | Sekretaris Jenderal 2014-2016 | aka: Iyad Madani
Hissein Brahim Taha | Sekretaris Jenderal 2021-
@african-union
Moussa Faki Mahamat | Ketua @african-union-commission 2017-2025 | aka: Moussa Faki
Mahamoud Ali Youssouf | Ketua @african-union-commission 2025-
@imf
Kristalina Georgieva | Direktur Pelaksana 2019- | short: Georgieva
@world-bank
Jim Yong Kim | Presiden 2012-2019
David Malpass | Presiden 2019-2023 | short: Malpass
Ajay Banga | Presiden 2023- | short: Banga
@wto
Roberto Azevêdo | Direktur Jenderal 2013-2020 | aka: Roberto Azevedo | short: Azevedo
@icrc
Peter Maurer | Presiden 2012-2022 | short: Maurer
Mirjana Spoljaric | Presiden 2022- | aka: Mirjana Spoljaric Egger | short: Spoljaric
@fifa
Gianni Infantino | Presiden 2016- | short: Infantino
Sepp Blatter | Presiden 1998-2015 | short: Blatter
@syrian-observatory-for-human-rights
Rami Abdel Rahman | Direktur 2006- | aka: Rami Abdulrahman, Rami Abdel Rahmane, Rami Abdurrahman
@central-tibetan-administration
Dalai Lama | Pemimpin Spiritual 1940- | aka: Dalai Lama ke-14, Tenzin Gyatso | polity: central-tibetan-administration
`);
