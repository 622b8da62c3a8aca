import type { Place } from '../places/Place';
import type { Structure } from '../structures/Structure';
import type { Skill } from './Person';

/** One activity of a person: a row of the directory. */
export interface Activity {
  /** Code and label of the way of practising, "S|Salarié"; "|" where the row has none. */
  readonly mode: string;
  readonly address: ActivityAddress;
  /** Where it is in an MSP or a health centre. */
  readonly structure: Structure | null;
  readonly skill: Skill | null;
}

/**
 * Where it is: a place in full, one of which the row has the postal code and no commune, abroad, or nowhere.
 */
export type ActivityAddress =
  | { readonly kind: 'FULL'; readonly place: Place }
  | { readonly kind: 'POSTAL'; readonly place: Place }
  | { readonly kind: 'FOREIGN' }
  | { readonly kind: 'NONE' };
