/** How a query's answer can be printed. */
export const answerFormats = ['table', 'json', 'csv'] as const;

export type AnswerFormat = (typeof answerFormats)[number];
