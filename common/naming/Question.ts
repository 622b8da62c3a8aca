import type { NameIndex, Scope } from './NameIndex';
import type { Reading } from './readings';

/** What is looked for, where. */
export interface Question {
  readonly index: NameIndex;
  readonly readings: readonly Reading[];
  /** The readings behind the whole text, parentheses included, unless those name a department. */
  readonly withWhole: readonly Reading[];
  readonly scope: Scope;
}
