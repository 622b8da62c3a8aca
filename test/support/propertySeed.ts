import fc from 'fast-check';
import { environment } from './program';

// One seed for every run, so that a red run can be run again; MAILLAGE_TEST_SEED tries others.
fc.configureGlobal({ seed: Number(environment['MAILLAGE_TEST_SEED'] ?? 20_261_122) });
