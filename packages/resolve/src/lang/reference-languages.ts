import { indonesian } from './id.ts';
import type { ReferenceLanguage } from './reference-language.ts';

const known: Readonly<Record<string, ReferenceLanguage>> = { id: indonesian };

/** How `language` (ISO 639-1) refers back; null for a language nobody has described. */
export const referenceLanguage = (language: string): ReferenceLanguage | null => known[language] ?? null;
