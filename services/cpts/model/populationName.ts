import type { PopulationKind } from '../../../schema/generated/cpts';

/** The kind of a legal population as France calls it: PMUN or PTOT. */
export function populationName(kind: PopulationKind): string {
  return kind === 'MUNICIPAL' ? 'PMUN' : 'PTOT';
}
