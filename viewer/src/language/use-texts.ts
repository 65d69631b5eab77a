import { useLanguage } from '../state/use-preferences.ts';
import { texts } from './texts.ts';

/** The texts of the interface in the language chosen. */
export const useTexts = (): (typeof texts)['id'] => texts[useLanguage()];
