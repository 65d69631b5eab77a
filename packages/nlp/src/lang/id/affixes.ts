// Data: the affixes of Indonesian (after Sneddon et al. 2010, Indonesian Reference Grammar, chapter 1).
import type { Language, Prefix } from '../../language.ts';

const vowel = '[aeiou]';

/** meN- and peN- share their shapes; the nasal swallows p, t, k and s. */
function nasal(first: string, affix: string): Prefix[] {
  const shape = (ending: string, before: RegExp, restores = ''): Prefix => ({
    written: first + ending,
    affix,
    before,
    restores,
  });
  return [
    shape('m', /^(?:[bfv]|p[lrs]|p)/),
    shape('m', new RegExp(`^${vowel}`), 'p'),
    shape('n', /^(?:[dcjz]|sy|t[rs]|t)/),
    shape('n', new RegExp(`^${vowel}`), 't'),
    shape('ng', new RegExp(`^(?:${vowel}|[gh]|k[hlr]|k)`)),
    shape('ng', new RegExp(`^${vowel}`), 'k'),
    shape('nge', /^[b-df-hj-np-tv-z]{1,2}[aeiou][b-df-hj-np-tv-z]{1,2}(?:kan|i|an)?$/),
    shape('ny', new RegExp(`^${vowel}`), 's'),
    shape('', /^(?:[lrwymn]|ng|ny)/),
    // Loans keep their consonant: "mensukseskan", "mempopulerkan".
    shape('n', /^s/),
  ];
}

const plain = (written: string, affix = `${written}-`, before = /^./): Prefix => ({
  written,
  affix,
  before,
  restores: '',
});

export const prefixes: readonly Prefix[] = [
  ...nasal('me', 'meN-'),
  ...nasal('pe', 'peN-'),
  plain('di'),
  plain('ter'),
  plain('te', 'ter-', /^r/),
  plain('ber'),
  plain('be', 'ber-', /^(?:r|kerja|ternak)/),
  plain('bel', 'ber-', /^ajar/),
  plain('per'),
  plain('pel', 'per-', /^ajar/),
  plain('pe', 'pe-'),
  plain('ke'),
  plain('se'),
  plain('ku', 'ku-'),
  plain('kau', 'ku-'),
];

export const innerPrefixes: readonly Prefix[] = [
  plain('per'),
  plain('pel', 'per-', /^ajar/),
  plain('ber'),
  plain('be', 'ber-', /^(?:r|kerja)/),
  plain('ter'),
  plain('ke'),
  plain('se'),
  ...nasal('pe', 'peN-').filter(({ written }) => written.length > 2),
];

export const suffixes: readonly string[] = ['kan', 'an', 'i'];

export const voices: Language['voices'] = {
  'meN-': 'active',
  'di-': 'passive',
  'ku-': 'passive',
  'ter-': 'stative',
  'ber-': 'middle',
};

export const nominals: Language['nominals'] = {
  'peN-+an': 'peN-an',
  'per-+an': 'per-an',
  'pe-+an': 'per-an',
  'ke-+an': 'ke-an',
  '+an': '-an',
  'peN-+': 'peN-',
  'pe-+': 'peN-',
};

export const clitics: Language['clitics'] = [
  { written: 'nya', free: true },
  { written: 'lah', free: false },
  { written: 'kah', free: false },
  { written: 'pun', free: false },
  { written: 'ku', free: false },
  { written: 'mu', free: false },
];
