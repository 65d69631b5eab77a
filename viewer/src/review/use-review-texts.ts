import { useLanguage } from '../state/use-preferences.ts';
import { reviewTexts } from './review-texts.ts';

/** The texts of reviewing in the language chosen. */
export const useReviewTexts = (): (typeof reviewTexts)['id'] => reviewTexts[useLanguage()];
