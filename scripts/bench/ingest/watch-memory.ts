import { writeFileSync } from 'node:fs';

/** Most memory of a process, in bytes. */
export interface Memory {
  /** Reached by the program, its models included, as each collection left it. */
  readonly alive: number;
  /** Of the process as the system counts it. */
  readonly resident: number;
}

// Loaded into the measured process (--import, with --expose-gc); what it found goes to the file SIMPUL_MEMORY_FILE.
const file = process.env['SIMPUL_MEMORY_FILE'];
const collect = (globalThis as { readonly gc?: () => void }).gc;
let alive = 0;
const look = (): void => {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  alive = Math.max(alive, heapUsed + external);
};
setInterval(look, 1000).unref();
process.once('exit', () => {
  look();
  const memory: Memory = { alive, resident: process.resourceUsage().maxRSS * 1024 };
  if (file !== undefined) writeFileSync(file, JSON.stringify(memory));
});
