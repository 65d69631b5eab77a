import { configureGlobal } from 'fast-check';

/** Property tests try the same values on every run; `SIMPUL_SEED=2` tries others. */
configureGlobal({ seed: Number(process.env['SIMPUL_SEED'] ?? 1) });
