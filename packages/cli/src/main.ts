#!/usr/bin/env node
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';
import { endOnHangUp } from './terminal/end-on-hang-up.ts';

endOnHangUp();
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
