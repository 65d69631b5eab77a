/** A text for people in each language of the interface. */
export interface Labels {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Labels;
