// Data: peoples and ethnic groups that the news names as actors (codebook 2: kind `group`). Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; a people has no polity, whatever state it lives in. */
export const peoples: readonly Entry[] = readTable(
  `
rohingya | Rohingya | Rohingya | aka: Muslim Rohingya, Etnis Rohingya
jews | Jews | Yahudi | aka: Kaum Yahudi, Umat Yahudi, Bangsa Yahudi
kurds | Kurds | Kurdi | aka: Suku Kurdi, Etnis Kurdi, Bangsa Kurdi
uyghurs | Uyghurs | Uighur | aka: Uyghur, Muslim Uighur, Muslim Uyghur, Etnis Uighur, Uigur
yazidis | Yazidis | Yazidi | aka: Yezidi, Kaum Yazidi
hazaras | Hazaras | Hazara | aka: Etnis Hazara
tamils | Tamils | Tamil | aka: Etnis Tamil
druze | Druze | Druze | aka: Druz
tutsi | Tutsi | Tutsi | aka: Suku Tutsi
hutu | Hutu | Hutu | aka: Suku Hutu
tuareg | Tuareg | Tuareg | aka: Suku Tuareg
pashtuns | Pashtuns | Pashtun | aka: Suku Pashtun
baloch | Baloch | Baloch | aka: Suku Baloch
crimean-tatars | Crimean Tatars | Tatar Krimea
alawites | Alawites | Alawi | aka: Alawite, Alawiyah, Kaum Alawi
copts | Copts | Koptik | aka: Kristen Koptik, Umat Koptik
kachin | Kachin | Kachin | aka: Etnis Kachin
moro | Moro people | Bangsa Moro | aka: Bangsamoro, Muslim Moro
`,
  { kind: 'group' },
);
