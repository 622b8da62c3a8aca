import { withoutForbiddenFields } from '../access/withoutForbiddenFields';
import { compileAnswer } from '../answer/compileAnswer';
import { bytesOfPlan } from '../planning/cache/bytesOfPlan';
import type { QueryPlanner } from '../planning/QueryPlanner';
import { operationText } from '../planning/text/operationText';
import type { SupergraphSchemas } from '../supergraph/publicSchema';
import type { EngineParts } from './ExecutionEngine';
import { introspection } from './introspect';
import { operationIn } from './operationIn';
import { compilePlan } from './plan/compilePlan';
import { TypeConditions } from './plan/TypeConditions';
import { prepareOperation } from './prepareOperation';
import type { PreparedOperation, WantedOperation } from './PreparedOperation';
import { withTypenames } from './withTypenames';

/** Several requests may wait for one plan: none of them may end it. */
const NEVER_ENDED = new AbortController().signal;

/** What operations are prepared with. */
export interface PreparerParts extends Pick<EngineParts, 'supergraph' | 'transports'> {
  readonly schemas: SupergraphSchemas;
  readonly plan: QueryPlanner['plan'];
}

/**
 * A function that plans and compiles an operation. It holds for every caller with the same rights: fields that these may not see
 * are in no plan.
 */
export function operationPreparer(
  parts: PreparerParts,
): (wanted: WantedOperation) => Promise<PreparedOperation> {
  const { schemas, supergraph, transports } = parts;
  const planParts = { transports, types: new TypeConditions(schemas.whole) };
  const accessRules = { schema: schemas.public, requirements: supergraph.requirements };
  return async (source) => {
    const { document, operationName, caller } = source;
    const operation = operationIn(document, operationName);
    const allowed = withoutForbiddenFields(document, caller, accessRules);
    const { planned } = operationText(withTypenames(allowed.document, schemas.public), operationName);
    const plan = planned === null ? { node: null } : await parts.plan(planned, NEVER_ENDED);
    return prepareOperation({
      source,
      bytes: bytesOfPlan(plan, planned ?? ''),
      operation,
      schema: schemas.public,
      step: compilePlan(plan, planParts),
      introspect: introspection(operation, schemas.public),
      write: compileAnswer({
        schema: schemas.public,
        operation: operation.definition,
        fragments: operation.fragments,
        forbidden: allowed.forbidden,
        missingScopes: allowed.missingScopes,
      }),
    });
  };
}
