// Data: one-word names that are also ordinary words.

/** At the start of a sentence a capital proves nothing ("Lima orang", "Antara", "May I"): there these are names only all in capitals. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'lima antara bin raja tempo kompas republika sana roma sun oposisi aliansi male is who us un may ban rice price time ' +
    'guardian hun quad pelita merdeka garda gerakan perang api bias era cook hill straw brown young ' +
    'sisi duda rohani sall marin cruz power key kan abadi salam apple shell meta grab independent telegraph sputnik'
  ).split(' '),
);
