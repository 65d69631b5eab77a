// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfEastAsia: readonly Entry[] = readPersons(`
@CHN
Xi Jinping | Presiden 2013-; Wakil Presiden 2008-2013 | short: Xi, Jinping | exact: Xi
Hu Jintao | Presiden 2003-2013 | short: Hu?, Jintao
Jiang Zemin | Presiden 1993-2003 | short: Jiang?
Li Keqiang | Perdana Menteri 2013-2023 | short: Keqiang, Li?
Li Qiang | Perdana Menteri 2023- | short: Li?
Wen Jiabao | Perdana Menteri 2003-2013 | short: Wen?
Zhu Rongji | Perdana Menteri 1998-2003
Wang Yi | Menteri Luar Negeri 2013-2022, 2023- | short: Wang?
Qin Gang | Menteri Luar Negeri 2022-2023 | short: Qin?
Yang Jiechi | Menteri Luar Negeri 2007-2013
Li Zhaoxing | Menteri Luar Negeri 2003-2007 | short: Li?
Chang Wanquan | Menteri Pertahanan 2013-2018 | short: Chang?
Wei Fenghe | Menteri Pertahanan 2018-2023 | short: Wei?
Li Shangfu | Menteri Pertahanan 2023 | short: Li?
Dong Jun | Menteri Pertahanan 2023- | short: Dong?
Liang Guanglie | Menteri Pertahanan 2008-2013
Wang Qishan | Wakil Presiden 2018-2023 | short: Wang?
Han Zheng | Wakil Presiden 2023- | short: Han?
Liu He | Wakil Perdana Menteri 2018-2023
He Lifeng | Wakil Perdana Menteri 2023-
Liu Jianchao | Kepala Departemen Internasional 2022-2025
Wang Wentao | Menteri Perdagangan 2020- | short: Wang?
Zhong Shan | Menteri Perdagangan 2017-2020
Hua Chunying | Juru Bicara Kementerian Luar Negeri 2012- | short: Hua?
Geng Shuang | Juru Bicara Kementerian Luar Negeri 2016-2020 | short: Geng?
Lu Kang | Juru Bicara Kementerian Luar Negeri 2015-2019 | short: Lu Kang?, Lu?
Hong Lei | Juru Bicara Kementerian Luar Negeri 2010-2016
Zhao Lijian | Juru Bicara Kementerian Luar Negeri 2020-2023 | short: Zhao?
Wang Wenbin | Juru Bicara Kementerian Luar Negeri 2020-2024 | short: Wang?
Mao Ning | Juru Bicara Kementerian Luar Negeri 2022- | short: Mao?
Lin Jian | Juru Bicara Kementerian Luar Negeri 2024- | short: Lin?
Guo Jiakun | Juru Bicara Kementerian Luar Negeri 2025- | short: Guo?
Mao Zedong | Ketua 1949-1976 | aka: Mao Tse-tung | short: Mao?
Deng Xiaoping | Pemimpin Tertinggi 1978-1989 | short: Deng?
Liu Xiaobo | | short: Liu? | polity: CHN
Liu Xia | | short: Liu? | polity: CHN
Bo Xilai | Sekretaris Partai 2007-2012
Zhou Yongkang | Menteri Keamanan Publik 2002-2007 | short: Zhou?
Jack Ma | Pendiri @alibaba 1999- | aka: Ma Yun | polity: CHN
@HKG
Carrie Lam | Kepala Eksekutif 2017-2022 | aka: Carrie Lam Cheng Yuet-ngor | short: Lam?
John Lee | Kepala Eksekutif 2022- | aka: John Lee Ka-chiu | short: John Lee?
Leung Chun-ying | Kepala Eksekutif 2012-2017 | aka: CY Leung | short: Leung?
Donald Tsang | Kepala Eksekutif 2005-2012 | short: Tsang?
Joshua Wong | | short: Wong? | polity: HKG
Jimmy Lai | | short: Lai? | polity: HKG
Agnes Chow | | polity: HKG
@TWN
Tsai Ing-wen | Presiden 2016-2024 | aka: Tsai Ing Wen | short: Tsai
Ma Ying-jeou | Presiden 2008-2016 | aka: Ma Ying Jeou
Chen Shui-bian | Presiden 2000-2008 | short: Chen?
William Lai | Presiden 2024-; Wakil Presiden 2020-2024 | aka: Lai Ching-te, William Lai Ching-te, Lai Ching Te | short: Lai?
Joseph Wu | Menteri Luar Negeri 2018-2024 | short: Wu?
Lin Chia-lung | Menteri Luar Negeri 2024- | short: Lin?
Su Tseng-chang | Perdana Menteri 2019-2023
Wellington Koo | Menteri Pertahanan 2024-
@JPN
Shinzo Abe | Perdana Menteri 2006-2007, 2012-2020 | short: Abe
Junichiro Koizumi | Perdana Menteri 2001-2006 | short: Koizumi?
Yasuo Fukuda | Perdana Menteri 2007-2008 | short: Fukuda?
Taro Aso | Perdana Menteri 2008-2009; Menteri Keuangan 2012-2021 | short: Aso
Yukio Hatoyama | Perdana Menteri 2009-2010 | short: Hatoyama
Naoto Kan | Perdana Menteri 2010-2011
Yoshihiko Noda | Perdana Menteri 2011-2012 | short: Noda?
Yoshihide Suga | Perdana Menteri 2020-2021; Kepala Sekretaris Kabinet 2012-2020 | short: Suga
Fumio Kishida | Perdana Menteri 2021-2024; Menteri Luar Negeri 2012-2017 | short: Kishida
Shigeru Ishiba | Perdana Menteri 2024-2025 | short: Ishiba
Sanae Takaichi | Perdana Menteri 2025- | short: Takaichi
Taro Kono | Menteri Luar Negeri 2017-2019; Menteri Pertahanan 2019-2020 | short: Kono
Toshimitsu Motegi | Menteri Luar Negeri 2019-2021, 2025- | short: Motegi
Yoshimasa Hayashi | Menteri Luar Negeri 2021-2023; Kepala Sekretaris Kabinet 2023-2025 | short: Hayashi?
Yoko Kamikawa | Menteri Luar Negeri 2023-2024 | short: Kamikawa
Takeshi Iwaya | Menteri Luar Negeri 2024-2025; Menteri Pertahanan 2018-2019 | short: Iwaya
Itsunori Onodera | Menteri Pertahanan 2012-2014, 2017-2018 | short: Onodera
Tomomi Inada | Menteri Pertahanan 2016-2017 | short: Inada
Gen Nakatani | Menteri Pertahanan 2014-2016, 2024-2025 | short: Nakatani
Nobuo Kishi | Menteri Pertahanan 2020-2022 | short: Kishi
Yasukazu Hamada | Menteri Pertahanan 2022-2023 | short: Hamada?
Minoru Kihara | Menteri Pertahanan 2023-2024 | short: Kihara
Hirokazu Matsuno | Kepala Sekretaris Kabinet 2021-2023 | short: Matsuno
Katsunobu Kato | Kepala Sekretaris Kabinet 2020-2021 | short: Kato?
Akihito | Kaisar 1989-2019 | aka: Kaisar Akihito
Naruhito | Kaisar 2019- | aka: Kaisar Naruhito
Hirohito | Kaisar 1926-1989 | aka: Kaisar Hirohito
Yuriko Koike | Gubernur Tokyo 2016- | short: Koike
Haruhiko Kuroda | Gubernur @bank-of-japan 2013-2023 | short: Kuroda
@KOR
Kim Dae-jung | Presiden 1998-2003 | aka: Kim Dae Jung | short: Kim?
Roh Moo-hyun | Presiden 2003-2008 | aka: Roh Moo Hyun | short: Roh?
Lee Myung-bak | Presiden 2008-2013 | aka: Lee Myung Bak | short: Lee?
Park Geun-hye | Presiden 2013-2017 | aka: Park Geun Hye | short: Park?, Geun-hye
Moon Jae-in | Presiden 2017-2022 | aka: Moon Jae In | short: Moon?, Jae-in
Yoon Suk-yeol | Presiden 2022-2025 | aka: Yoon Suk Yeol, Yoon Seok-youl, Yoon Seok-yeol | short: Yoon?
Lee Jae-myung | Presiden 2025- | aka: Lee Jae Myung | short: Lee?
Han Duck-soo | Perdana Menteri 2022-2025, 2007-2008 | aka: Han Duck Soo | short: Han?
Hwang Kyo-ahn | Perdana Menteri 2015-2017 | aka: Hwang Kyo Ahn | short: Hwang?
Lee Nak-yon | Perdana Menteri 2017-2020 | short: Lee?
Choi Sang-mok | Menteri Keuangan 2023-2025 | short: Choi?
Kang Kyung-wha | Menteri Luar Negeri 2017-2021 | aka: Kang Kyung Wha | short: Kang?
Yun Byung-se | Menteri Luar Negeri 2013-2017 | aka: Yun Byung Se | short: Yun?
Park Jin | Menteri Luar Negeri 2022-2024 | short: Park Jin?, Park?
Chung Eui-yong | Menteri Luar Negeri 2021-2022; Penasihat Keamanan Nasional 2017-2020 | aka: Chung Eui Yong | short: Chung?
Cho Tae-yul | Menteri Luar Negeri 2024-2025 | aka: Cho Tae Yul | short: Cho?
Cho Hyun | Menteri Luar Negeri 2025- | short: Cho Hyun?, Cho?
Han Min-koo | Menteri Pertahanan 2014-2017 | aka: Han Min Koo | short: Han?
Song Young-moo | Menteri Pertahanan 2017-2018 | aka: Song Young Moo | short: Song?
Jeong Kyeong-doo | Menteri Pertahanan 2018-2020 | short: Jeong?
Suh Wook | Menteri Pertahanan 2020-2022 | short: Suh?
Lee Jong-sup | Menteri Pertahanan 2022-2023 | short: Lee?
Shin Won-sik | Menteri Pertahanan 2023-2024; Penasihat Keamanan Nasional 2024-2025 | aka: Shin Won Sik | short: Shin?
Kim Yong-hyun | Menteri Pertahanan 2024 | aka: Kim Yong Hyun | short: Kim?
Cho Myoung-gyon | Menteri Unifikasi 2017-2019 | aka: Cho Myoung Gyon | short: Cho?
Kim Yung-ho | Menteri Unifikasi 2023-2025 | short: Kim?
Cho Tae-yong | Direktur @nis-korea 2024-2025; Penasihat Keamanan Nasional 2023-2024 | aka: Cho Tae Yong | short: Cho?
Suh Hoon | Direktur @nis-korea 2017-2020 | short: Suh?
Ban Ki-moon | Sekretaris Jenderal @united-nations 2007-2016; Menteri Luar Negeri 2004-2006 | aka: Ban Ki Moon | short: Ban?
Choi Soon-sil | | aka: Choi Soon Sil | short: Choi? | polity: KOR
@PRK
Kim Jong-un | Pemimpin Tertinggi 2011- | aka: Kim Jong Un, Kim Jong-Eun | short: Kim?, Jong-un, Jong Un
Kim Jong-il | Pemimpin Tertinggi 1994-2011 | aka: Kim Jong Il | short: Kim?, Jong-il
Kim Il-sung | Pemimpin Tertinggi 1948-1994 | aka: Kim Il Sung | short: Kim?
Kim Yo-jong | Wakil Direktur Departemen Propaganda 2014- | aka: Kim Yo Jong | short: Kim?
Kim Jong-nam | | aka: Kim Jong Nam, Kim Chol | short: Kim?, Jong-nam | polity: PRK
Kim Yong-nam | Ketua Presidium @supreme-peoples-assembly 1998-2019 | aka: Kim Yong Nam | short: Kim?
Choe Ryong-hae | Ketua Presidium @supreme-peoples-assembly 2019- | aka: Choe Ryong Hae | short: Choe?
Choe Son-hui | Menteri Luar Negeri 2022- | aka: Choe Son Hui, Choi Son-hui, Choe Sun-hui | short: Choe?
Ri Yong-ho | Menteri Luar Negeri 2016-2020 | aka: Ri Yong Ho | short: Ri?
Ri Son-gwon | Menteri Luar Negeri 2020-2022 | aka: Ri Son Gwon | short: Ri?
Ri Su-yong | Menteri Luar Negeri 2014-2016 | aka: Ri Su Yong | short: Ri?
Pak Yong-sik | Menteri Pertahanan 2015-2018
No Kwang-chol | Menteri Pertahanan 2018-2019, 2024- | aka: No Kwang Chol
Kang Sun-nam | Menteri Pertahanan 2022-2024 | short: Kang?
Kim Yong-chol | Wakil Ketua Partai Buruh 2016- | aka: Kim Yong Chol | short: Kim?
Kim Tok-hun | Perdana Menteri 2020-2024 | aka: Kim Tok Hun | short: Kim?
Pak Pong-ju | Perdana Menteri 2013-2019
Jang Song-thaek | Wakil Ketua Komisi Pertahanan Nasional 2010-2013 | aka: Jang Song Thaek | short: Jang?
Kim Song | Duta Besar untuk PBB 2018- | short: Kim Song?, Kim?
Kang Chol | Duta Besar untuk Malaysia 2014-2017 | short: Kang Chol?, Kang?
Ri Sol-ju | | aka: Ri Sol Ju | short: Ri? | polity: PRK
@MNG
Khaltmaagiin Battulga | Presiden 2017-2021 | short: Battulga
Tsakhiagiin Elbegdorj | Presiden 2009-2017 | short: Elbegdorj
Ukhnaagiin Khurelsukh | Presiden 2021- | short: Khurelsukh
`);
