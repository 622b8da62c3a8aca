import type { RequestListener } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import type { Callers } from './access/createCallers';
import { answerFirst, serverWith } from './cache/http/answerFirst';
import { knownScopes } from './cache/http/knownScopes';
import type { GatewayCaches } from './cache/GatewayCaches';
import type { EdgeParts } from './headers/EdgeParts';
import { securityHeaders } from './headers/securityHeaders';
import type { Observation } from './observability/Observation';
import { refuseInFront } from './overload/refuseInFront';
import type { Admission } from './overload/Admission';
import { payInFront } from './rate/payInFront';
import type { Supergraph } from './supergraph/Supergraph';

/** What stands before Fastify. */
export interface InFrontParts {
  /** Null: nothing is kept. */
  readonly caches: GatewayCaches | null;
  readonly supergraph: Supergraph;
  readonly callers: Callers;
  readonly edge: EdgeParts;
  /** Null: nobody watches. */
  readonly observation: Observation | null;
  readonly admission: Admission;
  /** The path of the graph, /graphql. */
  readonly path: string;
}

/** Fastify's option for a server that answers requests which came before, and refuses others under overload, before anything reads them. */
export function serverInFront(parts: InFrontParts): Pick<FastifyServerOptions, 'serverFactory'> {
  const { admission, path, edge, observation } = parts;
  const refusal = {
    admission,
    path,
    headers: securityHeaders(edge.tlsInFront),
    refused: observation?.refusedFirst,
  };
  return {
    serverFactory: (handler, options) =>
      serverWith(headAsGet(answersInFront(refuseInFront(handler, refusal), parts), path), options),
  };
}

/** Answers a HEAD of the graph as a GET: Node, which knows what was asked, leaves the body out (RFC 9110, 9.3.2). */
function headAsGet(next: RequestListener, path: string): RequestListener {
  return (request, response) => {
    if (request.method === 'HEAD' && request.url?.split('?')[0] === path) request.method = 'GET';
    next(request, response);
  };
}

function answersInFront(
  next: RequestListener,
  { caches, supergraph, callers, edge, observation, path }: InFrontParts,
): RequestListener {
  if (caches === null) return next;
  const { answers: cache, raw } = caches;
  const scopesOf = knownScopes(callers, supergraph.requirements.values());
  const pay = edge.rates === null ? undefined : payInFront(edge.rates, callers);
  return answerFirst(next, { cache, raw, path, scopesOf, pay, answered: observation?.answeredFirst });
}
