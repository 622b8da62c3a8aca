import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface';
import type { RequestContext } from '../RequestContext';
import type { CreateEngine, ExecutionEngine } from './ExecutionEngine';
import type { OperationEngine } from './OperationEngine';
import { createOperationEngine } from './createOperationEngine';

type SchemaCallback = Parameters<ExecutionEngine['onSchemaLoadOrUpdate']>[0];

/**
 * Maillage's own engine in the shape that Apollo Server takes: plans are compiled once, run against the subgraphs, and the
 * answer is written straight as text.
 */
export const maillageEngine: CreateEngine = (parts) => {
  const callbacks = new Set<SchemaCallback>();
  return {
    load: () => {
      const engine = createOperationEngine(parts);
      for (const tell of callbacks)
        tell({ apiSchema: engine.schema, coreSupergraphSdl: parts.supergraph.executableSdl });
      return Promise.resolve({ executor: executorOf(engine) });
    },
    onSchemaLoadOrUpdate: (callback) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    stop: () => Promise.resolve(),
  };
};

function executorOf(engine: OperationEngine): GatewayExecutor {
  return async ({ document, operationName, request, context }) => {
    const { caller, requestId, signal } = context as RequestContext;
    const result = await engine.execute({
      document,
      operationName,
      variables: request.variables ?? {},
      caller,
      requestId,
      signal,
    });
    return result as GatewayExecutionResult;
  };
}
