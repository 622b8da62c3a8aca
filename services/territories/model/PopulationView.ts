import type { PopulationRow } from '../entities/PopulationRow';

/** A figure as the schema shows it: a stored one, or a null with its reason where nothing is stored. */
export type PopulationView = Pick<
  PopulationRow,
  'value' | 'year' | 'kind' | 'origin' | 'unknownReason' | 'note' | 'sourceId'
>;
