import type { DocumentNode } from 'graphql';
import { maillageError } from '../../../common/errors/maillageError';
import { keptByText } from '../../../common/graphql/keptByText';
import { spacedNumber } from '../../../common/text/spacedNumber';
import { checkDocument, DOCUMENT_LIMITS } from '../checkDocument';
import { parseWithin } from '../parseWithin';
import { compileCost, type DocumentCost } from './compileCost';
import { numberOf, type Variables } from './CostPart';
import { readCostSchema } from './readCostSchema';

/** The most that one operation may cost. */
export const COST_BUDGET = 100_000;

/**
 * Characters of the texts whose costs are kept: each part that variables decide on is a function that holds its values' syntax trees, up to 150
 * bytes for a character (measured with 250 texts of 240 sizes each), so that they are 23 MB at most.
 */
const MOST_CHARACTERS = 150_000;

/** An operation of a request. */
export interface AskedOperation {
  readonly source: string;
  /** Null: the request names none. */
  readonly operationName: string | null;
  readonly variables: Variables;
}

/**
 * A function that says what an operation costs with its variables, before anything is executed; 0 for a text that can't be parsed. What a text is
 * found to be is kept for those used last. Throws as `parseWithin` and `checkDocument` do.
 */
export function operationCosts(sdl: string): (asked: AskedOperation) => number {
  const schema = readCostSchema(sdl);
  const compiled = keptByText((source) => {
    const document = parseWithin(source, DOCUMENT_LIMITS.tokens);
    return document === null ? null : checkedCost(document, (each) => compileCost(each, schema));
  }, MOST_CHARACTERS);
  return ({ source, operationName, variables }) => {
    const costs = compiled(source);
    return costs === null ? 0 : costOf(costs, operationName, variables);
  };
}

/** Throws OPERATION_TOO_COSTLY, with the cost and the budget, for an operation that costs more than one may. */
export function checkCost(cost: number): void {
  if (cost > COST_BUDGET) {
    // A weight of a schema may be a fraction.
    const asked = spacedNumber(Math.ceil(cost));
    throw maillageError('OPERATION_TOO_COSTLY', `${asked}, of ${spacedNumber(COST_BUDGET)} at most`);
  }
}

function checkedCost(
  document: DocumentNode,
  compile: (document: DocumentNode) => DocumentCost,
): DocumentCost {
  checkDocument(document);
  return compile(document);
}

/** Of the operation that is named; where none is, of the one that costs most. */
function costOf(costs: DocumentCost, operationName: string | null, variables: Variables): number {
  const named = operationName === null || operationName === '' ? undefined : costs.get(operationName);
  const parts = named === undefined ? [...costs.values()] : [named];
  return Math.max(0, ...parts.map((part) => numberOf(part, variables)));
}
