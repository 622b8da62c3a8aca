import { checkCost, operationCosts } from './cost/operationCosts';
import type { Variables } from './cost/CostPart';

/** Gives what an operation costs, or throws where it is more than is answered. */
export type DocumentCheck = (source: string, variables: Variables, operationName?: string | null) => number;

/**
 * A check of what an operation asks for, before anything works on it. Documents are parsed once, and what they cost is counted with the
 * variables of each request. Throws as `operationCosts` and `checkCost` do.
 */
export function documentCheck(sdl: string): DocumentCheck {
  const costOf = operationCosts(sdl);
  return (source, variables, operationName = null) => {
    const cost = costOf({ source, variables, operationName });
    checkCost(cost);
    return cost;
  };
}
