/** Words before or after a name that are no part of it, folded: Indonesian and English titles, degrees, offices and forms of address. */
export const titleWords: ReadonlySet<string> = new Set(
  `admiral ambassador ayatollah bapak bos brigadir brigjen bupati camat capres caretaker cawapres chairman chief colonel
   commander congressman danjen dekan deputy direktur dirjen dirut doctor dr dra drs dubes dutabesar emir gen general
   gubernur gus guru habib haji hajjah hakim ibu imam ir jaksa jenderal jubir juru kapolda kapolres kapolri kapten
   kardinal kepala ketua ketum khalifah king kiai kiayi kolonel komandan komisaris komjen kompol kyai laksamana laksda
   letjen letkol letnan lurah madame mantan marsekal mayjen mayor menhan menhub menkes menkeu menko menkominfo menlu
   menpora mensesneg menteri minister miss mr mrs ms mullah paduka pak pangdam panglima pastor paus pendeta perdana
   permaisuri pm pope prabu premier presiden president prime prof profesor professor putra putri pangeran prince princess
   queen raden raja rektor representative ratu sang secretary sekjen sekretaris sen senator sheikh sir sri stafsus sultan
   syekh tuan uskup ustaz ustad ustadz utusan vice wakil walikota wapres wamen wamenlu warga`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that an acronym may leave out. */
export const smallWords: ReadonlySet<string> = new Set(
  'and atas bagi by dan dari de di du for in ke la of on pada the to untuk yang'.split(' '),
);
