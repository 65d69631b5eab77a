/** A node as a database gives it: null properties are absent or null. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
