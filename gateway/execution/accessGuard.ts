import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayExecutor,
} from '@apollo/server-gateway-interface';
import { createHash } from 'node:crypto';
import { print, type GraphQLSchema } from 'graphql';
import { withNulls } from '../access/withNulls';
import { withoutForbiddenFields, type FilteredDocument } from '../access/withoutForbiddenFields';
import type { RequestContext } from '../RequestContext';
import type { Requirement } from '../supergraph/Supergraph';

/** The public schema (once loaded) and what its fields require. */
export interface GuardRules {
  readonly schema: () => GraphQLSchema | undefined;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/**
 * An executor that never fetches what the caller may not see: forbidden fields leave the operation before it is planned,
 * and come back as null with an error FORBIDDEN and their path.
 */
export function accessGuard(executor: GatewayExecutor, rules: GuardRules): GatewayExecutor {
  return async (request) => {
    const schema = rules.schema();
    if (schema === undefined || rules.requirements.size === 0) return executor(request);
    const { caller } = request.context as RequestContext;
    const filtered = withoutForbiddenFields(request.document, caller, {
      schema,
      requirements: rules.requirements,
    });
    if (filtered.placeholders.size === 0) return executor(request);
    const result = await executor(requestFor(request, filtered));
    return guarded(result, filtered, request.request.operationName);
  };
}

function requestFor(
  request: GatewayGraphQLRequestContext,
  filtered: FilteredDocument,
): GatewayGraphQLRequestContext {
  const source = print(filtered.document);
  const queryHash = createHash('sha256').update(source).digest('hex');
  return { ...request, document: filtered.document, source, queryHash };
}

function guarded(
  result: GatewayExecutionResult,
  filtered: FilteredDocument,
  operationName?: string,
): GatewayExecutionResult {
  if (result.data == null) return result;
  const forbidden = withNulls(result.data, filtered, operationName);
  const errors = [...(result.errors ?? []), ...forbidden];
  return errors.length === 0 ? result : { ...result, errors };
}
