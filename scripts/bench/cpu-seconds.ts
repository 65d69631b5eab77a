import process from 'node:process';

/** CPU seconds of this process so far, its own and the system's for it. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
