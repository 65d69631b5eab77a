/** Month numbers by lower-case name or abbreviation: Indonesian, English, Malay. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari pebruari feb febr february',
    'maret mar march mac',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july julai',
    'agustus agu ags agt agst aug august ogos',
    'september sep sept',
    'oktober okt oct october',
    'november nopember nov nop',
    'desember des dec december disember dis',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
