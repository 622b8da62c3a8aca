import { setImmediate } from 'node:timers/promises';
import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface';
import type { AnswerCache } from '../cache/answers/AnswerCache';
import { prepareTrusted } from '../documents/prepareTrusted';
import type { RequestContext } from '../RequestContext';
import { executeWithCache } from './executeWithCache';
import type { CreateEngine, ExecuteOperation, ExecutionEngine } from './ExecutionEngine';
import type { OperationEngine } from './OperationEngine';
import type { OperationCall, PreparedOperation } from './PreparedOperation';
import { supergraphSchemas } from '../supergraph/publicSchema';
import { createOperationEngine } from './createOperationEngine';

type SchemaCallback = Parameters<ExecutionEngine['onSchemaLoadOrUpdate']>[0];

/**
 * Maillage's own engine in the shape that Apollo Server takes: plans are compiled once, run against the subgraphs, and the
 * answer is written straight as text.
 */
export const maillageEngine: CreateEngine = (parts) => {
  const callbacks = new Set<SchemaCallback>();
  let engine: OperationEngine | null = null;
  const execute = executeWith(() => engine, parts.caches?.answers ?? null);
  return {
    load: async () => {
      // A gateway that answers beside this one has its turn between the parts: together they take up to half a second.
      await setImmediate();
      const schemas = supergraphSchemas(parts.supergraph.executableSdl);
      await setImmediate();
      engine = createOperationEngine(parts, schemas);
      await setImmediate();
      for (const tell of callbacks)
        tell({ apiSchema: engine.schema, coreSupergraphSdl: parts.supergraph.executableSdl });
      if (parts.trusted !== undefined) await prepareTrusted(parts.trusted.list, engine);
      return { executor: executorOf(execute) };
    },
    onSchemaLoadOrUpdate: (callback) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    operations: () => engine,
    execute,
    stop: () => {
      engine?.close();
      return Promise.resolve();
    },
  };
};

/** The executor for Apollo Server; an operation that was executed before is not executed again. */
function executorOf(execute: ExecuteOperation): GatewayExecutor {
  return async ({ document, operationName, request, context }) => {
    const known = context as RequestContext;
    const asked = { document, operationName, variables: request.variables ?? {} };
    return (await (known.executed ?? execute(asked, known))) as GatewayExecutionResult;
  };
}

function executeWith(operations: () => OperationEngine | null, cache: AnswerCache | null): ExecuteOperation {
  return async (
    { document, operationName, variables },
    { caller, requestId, clientLeft, note, noteStale, planning },
  ) => {
    const engine = operations();
    if (engine === null) throw new Error('The engine is asked before it is loaded.');
    const prepare = (): Promise<PreparedOperation> => engine.prepare({ document, operationName, caller });
    const operation = await (planning === undefined ? prepare() : planning(requestId, prepare));
    const call: OperationCall = { variables, requestId, document, operationName, clientLeft };
    return cache === null || note === undefined
      ? operation.execute(call)
      : executeWithCache(operation, call, { cache, note, noteStale });
  };
}
