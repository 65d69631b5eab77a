/** The graph model leaves null properties out. */
export const knownProperties = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
