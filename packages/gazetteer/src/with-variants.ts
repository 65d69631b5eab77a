import type { Entry } from './entry.ts';

/** Words of one meaning inside the names of bodies; every name is spelt with each of them. */
const variants: readonly (readonly string[])[] = [
  ['PBB', 'Perserikatan Bangsa-Bangsa'],
  ['AS', 'Amerika Serikat', 'Amerika'],
  ['RI', 'Republik Indonesia'],
  ['Korsel', 'Korea Selatan'],
  ['Korut', 'Korea Utara'],
  ['China', 'Tiongkok', 'Cina'],
  ['HAM', 'Hak Asasi Manusia'],
  ['Kerja Sama', 'Kerjasama'],
  ['Prancis', 'Perancis'],
  ['UE', 'Uni Eropa'],
];

/** The entry with other spellings of its names added: "Dewan HAM PBB" is also "Dewan Hak Asasi Manusia Perserikatan Bangsa-Bangsa". */
export function withVariants(entry: Entry): Entry {
  const { any = [], id = [] } = entry.aliases;
  const known = new Set([entry.name, entry.nameId, ...any, ...id]);
  const more = new Set([...known].flatMap(spellings).filter((name) => !known.has(name)));
  return more.size === 0 ? entry : { ...entry, aliases: { ...entry.aliases, id: [...id, ...more] } };
}

/** Most names hold none of the words: they are passed over quickly. */
const anyVariant = new RegExp(` (?:${variants.flat().join('|')}) `, 'u');

/** The name alone ("AS") is left: the state has its own aliases. */
function spellings(name: string): string[] {
  if (!anyVariant.test(` ${name} `)) return [];
  return variants.reduce<string[]>((names, forms) => names.flatMap((text) => respelt(text, forms)), [name]);
}

function respelt(name: string, forms: readonly string[]): string[] {
  const words = ` ${name} `;
  const used = forms.find((form) => words.includes(` ${form} `) && name !== form);
  return used === undefined ? [name] : forms.map((form) => words.replace(` ${used} `, ` ${form} `).trim());
}
