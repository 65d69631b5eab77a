import neo4j from 'neo4j-driver';

const fractions: ReadonlySet<string> = new Set(['score', 'confidence']);

/** Properties as the driver is to store them: it would make every number a floating one. */
export const wholeNumbers = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, fractions.has(name) ? value : whole(value)]),
  );

const whole = (value: unknown): unknown =>
  typeof value === 'number' ? neo4j.int(value) : Array.isArray(value) ? value.map(whole) : value;
