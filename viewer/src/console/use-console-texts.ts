import { useLanguage } from '../state/use-preferences.ts';
import { consoleTexts } from './console-texts.ts';

/** The texts of the console in the language chosen. */
export const useConsoleTexts = (): (typeof consoleTexts)['id'] => consoleTexts[useLanguage()];
