import { apolloEngine } from './apolloEngine';
import type { CreateEngine } from './ExecutionEngine';
import { maillageEngine } from './maillageEngine';

/** The engines by the names that the configuration gives them. */
export const engines = { maillage: maillageEngine, apollo: apolloEngine } as const satisfies Record<
  string,
  CreateEngine
>;
