/** Why an article gave no claims: a language that can't be told, or one that nobody reads yet. */
export const tellLanguage = (language: string): string =>
  language === 'und'
    ? 'no claims, its language could not be told; name it with --lang id'
    : `no claims, nobody reads its language (${language}) yet`;
