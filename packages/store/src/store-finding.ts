/** One thing about a store that was checked: `warning` where something can be done without, `failed` where it can't. */
export interface StoreFinding {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly found: string;
  /** What to do; null where nothing is wrong. */
  readonly remedy: string | null;
}
