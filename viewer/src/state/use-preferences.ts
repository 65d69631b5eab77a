import type { Theme } from '@simpul/export/picture/palette';
import type { Language } from '@simpul/graph-schema/labels';
import { create } from 'zustand';

/** What a reader chose for this browser; null follows the system. */
interface Preferences {
  readonly language: Language;
  readonly chosenTheme: Theme | null;
  readonly systemTheme: Theme;
}

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

const usePreferences = create<Preferences>(() => ({
  language: stored('simpul.language', ['id', 'en']) ?? (navigator.language.startsWith('en') ? 'en' : 'id'),
  chosenTheme: stored('simpul.theme', ['light', 'dark']),
  systemTheme: darkQuery.matches ? 'dark' : 'light',
}));

darkQuery.addEventListener('change', () =>
  usePreferences.setState({ systemTheme: darkQuery.matches ? 'dark' : 'light' }),
);

const themeOf = ({ chosenTheme, systemTheme }: Preferences): Theme => chosenTheme ?? systemTheme;

export const currentTheme = (): Theme => themeOf(usePreferences.getState());

export const useTheme = (): Theme => usePreferences(themeOf);

export const useLanguage = (): Language => usePreferences(({ language }) => language);

export function chooseLanguage(language: Language): void {
  store('simpul.language', language);
  usePreferences.setState({ language });
}

export function chooseTheme(theme: Theme): void {
  store('simpul.theme', theme);
  usePreferences.setState({ chosenTheme: theme });
}

/** Storage may be switched off; a preference is then forgotten with the page. */
function stored<T extends string>(key: string, known: readonly T[]): T | null {
  try {
    const value = localStorage.getItem(key);
    return known.find((one) => one === value) ?? null;
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}
