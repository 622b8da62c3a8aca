import type { BenchProgram } from './BenchProcess';
import type { RoundCounts } from './measureRounds';

/** What the measurements of the gateway are told. */
export interface GatewayBench {
  readonly program: BenchProgram;
  readonly counts: RoundCounts;
  /** Where Hive Gateway is installed; null: it is left out. */
  readonly hive: string | null;
}

/** One line of the table of goals: a figure, and what it may be at most; null where it could not be measured. */
export interface GoalRow {
  readonly name: string;
  readonly figure: number | null;
  readonly goal: number;
  readonly unit: '' | 'ms' | 'MB';
  /** Said beside it. */
  readonly note: string;
}

/** What a measurement gives: lines of the table of goals, and CPU milliseconds for one request by contender. */
export interface Measured {
  readonly goals: readonly GoalRow[];
  readonly cpu: ReadonlyMap<string, number>;
}
