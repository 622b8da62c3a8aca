import { maillageError } from '../../common/errors/maillageError';
import type { AskedOperation } from './cost/operationCosts';
import type { Variables } from './cost/CostPart';
import { isDeeperThan } from './http/isDeeperThan';
import { JSON_DEPTH } from './http/serverLimits';
import { isObject, type Parameters } from './requestParameters';

/**
 * The text, name and variables of a request, as far as they have the right shape. Throws BAD_REQUEST for variables in an address that
 * are nested deeper than a body may be.
 */
export function operationOf({ query, variables, operationName }: Parameters): AskedOperation {
  return {
    source: typeof query === 'string' ? query : '',
    variables: variablesOf(variables),
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

/** A GET carries them as JSON text; what is no JSON is refused by the server, which says why. */
function variablesOf(variables: unknown): Variables {
  if (typeof variables !== 'string') return isObject(variables) ? variables : {};
  if (isDeeperThan(JSON_DEPTH, Buffer.from(variables)))
    throw maillageError('BAD_REQUEST', `variables more than ${JSON_DEPTH} deep`);
  try {
    return variablesOf(JSON.parse(variables) as unknown);
  } catch {
    return {};
  }
}
