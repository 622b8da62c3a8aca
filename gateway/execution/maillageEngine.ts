import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface';
import type { AnswerCache } from '../cache/answers/AnswerCache';
import { prepareTrusted } from '../documents/prepareTrusted';
import type { RequestContext } from '../RequestContext';
import { executeWithCache } from './executeWithCache';
import type { CreateEngine, ExecutionEngine } from './ExecutionEngine';
import type { OperationEngine } from './OperationEngine';
import type { OperationCall } from './PreparedOperation';
import { createOperationEngine } from './createOperationEngine';

type SchemaCallback = Parameters<ExecutionEngine['onSchemaLoadOrUpdate']>[0];

/**
 * Maillage's own engine in the shape that Apollo Server takes: plans are compiled once, run against the subgraphs, and the
 * answer is written straight as text.
 */
export const maillageEngine: CreateEngine = (parts) => {
  const callbacks = new Set<SchemaCallback>();
  let engine: OperationEngine | null = null;
  return {
    load: async () => {
      engine = createOperationEngine(parts);
      for (const tell of callbacks)
        tell({ apiSchema: engine.schema, coreSupergraphSdl: parts.supergraph.executableSdl });
      if (parts.trusted !== undefined) await prepareTrusted(parts.trusted.list, engine);
      return { executor: executorOf(engine, parts.caches?.answers ?? null) };
    },
    onSchemaLoadOrUpdate: (callback) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    operations: () => engine,
    stop: () => {
      engine?.close();
      return Promise.resolve();
    },
  };
};

function executorOf(engine: OperationEngine, cache: AnswerCache | null): GatewayExecutor {
  return async ({ document, operationName, request, context }) => {
    const { caller, requestId, clientLeft, note } = context as RequestContext;
    const operation = await engine.prepare({ document, operationName, caller });
    const call: OperationCall = {
      variables: request.variables ?? {},
      requestId,
      document,
      operationName,
      get signal() {
        return clientLeft?.();
      },
    };
    const result =
      cache === null || note === undefined
        ? operation.execute(call)
        : executeWithCache(operation, call, { cache, note });
    return (await result) as GatewayExecutionResult;
  };
}
