import { Command } from 'commander';

/** A command that decides something: takes who and why. */
export const decidingCommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--user <name>', 'who decides (default: the user of this system)')
    .option('--reason <text>', 'why; it stands in the log');
