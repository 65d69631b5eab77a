// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfArmedGroups: readonly Entry[] = readPersons(`
@al-qaeda
Osama bin Laden | Pemimpin 1988-2011 | aka: Usamah bin Ladin, Usama bin Ladin, Osama bin Ladin, Usamah bin Laden | short: Bin Laden, Osama
Ayman al-Zawahiri | Pemimpin 2011-2022 | aka: Ayman Al Zawahiri, Aiman al-Zawahiri | short: Zawahiri, al-Zawahiri
Saif al-Adel | Pemimpin 2022- | aka: Saif al-Adl
Khalid Sheikh Mohammed | | aka: Khalid Syeikh Mohammed | polity: al-qaeda
Hamza bin Laden | | aka: Hamzah bin Ladin | polity: al-qaeda
Anwar al-Awlaki | | short: al-Awlaki, Awlaki | polity: aqap
Qasim al-Raymi | Pemimpin @aqap 2015-2020 | aka: Qassim al-Rimi | polity: aqap
@islamic-state
Abu Bakr al-Baghdadi | Pemimpin 2010-2019 | aka: Abu Bakar al-Baghdadi, Abu Bakr Al Baghdadi, Abu Bakar Al-Bagdadi | short: al-Baghdadi, Baghdadi
Abu Ibrahim al-Hashimi al-Qurashi | Pemimpin 2019-2022 | aka: Abu Ibrahim al-Qurashi, Abu Ibrahim al-Hashimi al-Qurayshi
Abu Mohammad al-Adnani | Juru Bicara 2011-2016 | aka: Abu Mohammed al-Adnani, Abu Muhammad al-Adnani | short: al-Adnani, Adnani
Abu Musab al-Zarqawi | Pemimpin 2004-2006 | aka: Abu Musab Zarqawi | short: Zarqawi, al-Zarqawi
Abu Omar al-Shishani | Komandan 2013-2016 | aka: Omar al-Shishani
Jihadi John | | aka: Mohammed Emwazi | polity: islamic-state
Neil Prakash | | polity: islamic-state
@boko-haram
Abubakar Shekau | Pemimpin 2009-2021 | aka: Abu Bakar Shekau | short: Shekau
@lords-resistance-army
Joseph Kony | Pemimpin 1987- | short: Kony
@wagner-group
Yevgeny Prigozhin | Pemimpin 2014-2023 | aka: Yevgeni Prigozhin, Evgeny Prigozhin | short: Prigozhin
@rapid-support-forces
Mohamed Hamdan Dagalo | Komandan 2013- | aka: Mohammed Hamdan Dagalo, Hemedti, Mohamed Hamdan Daglo | short: Dagalo, Daglo
@sinaloa-cartel
Joaquín Guzmán | Pemimpin 1989-2016 | aka: Joaquin Guzman, Joaquin "El Chapo" Guzman, El Chapo, Joaquin El Chapo Guzman | short: Guzman?
@farc
Rodrigo Londoño | Pemimpin 2011-2017 | aka: Timochenko, Timoleon Jimenez, Rodrigo Londono
`);
