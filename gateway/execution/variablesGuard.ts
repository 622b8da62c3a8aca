import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { coercedVariables } from './coercedVariables';

/**
 * An executor that gets no request whose variables don't fit: @apollo/gateway would look for each mistake, and tell all of them. The
 * public schema is there once it is loaded.
 */
export function variablesGuard(
  executor: GatewayExecutor,
  schema: () => GraphQLSchema | undefined,
): GatewayExecutor {
  return async (context) => {
    const known = schema();
    if (known === undefined) return executor(context);
    const { operation, request } = context;
    const { errors } = coercedVariables(known, operation.variableDefinitions ?? [], request.variables ?? {});
    return errors === undefined ? executor(context) : { errors };
  };
}
