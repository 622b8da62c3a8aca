import type { ContradictionKind } from '../../../../../schema/generated/cpts';
import type { Label } from '../../FundingGrid';

/** What one document says in a contradiction, in one short sentence of ours. */
export interface Statement {
  readonly text: Label;
  /** The stated figure; null where it is none. */
  readonly figureId: string | null;
  readonly sourceId: string;
}

/** A contradiction as a rule finds it, by the name that the rule gives it. */
export interface FoundContradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly subject: Label;
  readonly statements: Statement[];
}

/** A contradiction and what explains it. */
export interface Contradiction extends FoundContradiction {
  readonly settled: boolean;
  readonly explanation: { readonly FR: string | null; readonly EN: string | null };
}
