import { apolloPlanner } from './apollo/apolloPlanner';
import { withInterfaceObjects } from './interfaceObjects/withInterfaceObjects';
import { nativePlanner } from './native/nativePlanner';
import { FieldsBySubgraph } from './partialTypes/FieldsBySubgraph';
import { withPartialTypes } from './partialTypes/withPartialTypes';
import { withReservedVariables } from './withReservedVariables';
import type { PlannerName, QueryPlanner } from './QueryPlanner';
import { withSecondPlanner } from './withSecondPlanner';

/** Which planner is asked for: `auto` takes the native one where it can be loaded. */
export type PlannerWish = PlannerName | 'auto';

/** The planner that was taken. */
export interface ChosenPlanner {
  readonly planner: QueryPlanner;
  /** Why it is not the one that was asked for first, in one line for the log; null where it is. */
  readonly reason: string | null;
}

/** Makes a planner of a supergraph. */
export type MakePlanner = (supergraphSdl: string) => QueryPlanner;

/** The planners by name. */
export type Planners = Readonly<Record<PlannerName, MakePlanner>>;

const PLANNERS: Planners = { native: nativePlanner, apollo: apolloPlanner };

/**
 * The planner for a supergraph without security directives. `auto` falls back to Apollo's where the native one can't be
 * loaded or made, and for single operations that it can't plan. Throws a plain Error where the text is no supergraph, or
 * where a planner that was asked for by name can't be had.
 */
export function choosePlanner(
  supergraphSdl: string,
  wish: PlannerWish,
  planners: Planners = PLANNERS,
): ChosenPlanner {
  const fields = FieldsBySubgraph.of(supergraphSdl);
  const { planner, reason } = chosen(fields?.supergraphSdl ?? supergraphSdl, wish, planners);
  const whole = withPartialTypes(withInterfaceObjects(planner, supergraphSdl), fields);
  return { planner: withReservedVariables(whole), reason };
}

function chosen(supergraphSdl: string, wish: PlannerWish, planners: Planners): ChosenPlanner {
  if (wish !== 'auto') return { planner: planners[wish](supergraphSdl), reason: null };
  const makeSecond = (): QueryPlanner => planners.apollo(supergraphSdl);
  try {
    return { planner: withSecondPlanner(planners.native(supergraphSdl), makeSecond), reason: null };
  } catch (error) {
    return { planner: makeSecond(), reason: `the native planner can't be used: ${reasonOf(error)}` };
  }
}

/** The library says first what might be tried with npm, and in its cause what was the matter. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.message.split('\n')[0] ?? '';
}
