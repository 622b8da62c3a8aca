import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { createHash } from 'node:crypto';
import { getOperationAST, print } from 'graphql';
import { ANONYMOUS } from '../../../../gateway/access/Caller';
import type { RequestContext } from '../../../../gateway/RequestContext';
import type { CreateEngine, EngineParts } from '../../../../gateway/execution/ExecutionEngine';
import { quietLogger } from '../../../../gateway/execution/quietLogger';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import type { Answer, Request, TestedEngine } from './TestedEngine';

/** What an engine is made of in these tests. */
export interface TestedParts extends Pick<EngineParts, 'transports' | 'scalars'> {
  readonly supergraphSdl: string;
  readonly create: CreateEngine;
}

/** An engine that is under test, and its end. */
export interface OpenEngine extends TestedEngine {
  readonly stop: () => Promise<void>;
}

/** Makes an engine of the gateway, and asks it as Apollo Server does. */
export async function createdEngine(name: string, parts: TestedParts): Promise<OpenEngine> {
  const { supergraphSdl, create, transports, scalars } = parts;
  const engine = create({ supergraph: readSupergraph(supergraphSdl), transports, scalars });
  engine.onSchemaLoadOrUpdate(() => undefined);
  const { executor } = await engine.load({ apollo: {} });
  if (executor === null) throw new Error(`${name} has no executor`);
  const answer = async (request: Request): Promise<Answer> => {
    const { data, errors = [] } = await executor(requestContext(request));
    // Through text, as over HTTP.
    return JSON.parse(JSON.stringify({ data, errors })) as Answer;
  };
  return { name, answer: (request) => answer(request).catch(failed), stop: () => engine.stop() };
}

/** A rejection of the executor, as the edge would show it. */
function failed(error: unknown): Answer {
  return { data: undefined, errors: [{ message: `the executor failed: ${String(error)}` }] };
}

function requestContext({ document, variables, operationName }: Request): GatewayGraphQLRequestContext {
  const source = print(document);
  const queryHash = createHash('sha256').update(source).digest('hex');
  const context: RequestContext = {
    requestId: 'differential',
    caller: { ...ANONYMOUS, authenticated: true, scopes: new Set(['membership:read', 'directory:read']) },
  };
  return {
    request: { query: source, variables, ...(operationName === undefined ? {} : { operationName }) },
    document,
    source,
    queryHash,
    operationName: operationName ?? null,
    operation: getOperationAST(document, operationName),
    context,
    metrics: {},
    logger: quietLogger,
    cache: new Map() as never,
    schema: undefined as never,
    overallCachePolicy: undefined as never,
  } as unknown as GatewayGraphQLRequestContext;
}
