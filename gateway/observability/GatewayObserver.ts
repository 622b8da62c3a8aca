import type { ErrorCode } from '../../common/errors/errorTable';
import type { Tracer } from '../../common/observability/Tracer';
import type { Caller } from '../access/Caller';
import type { GatewayCaches } from '../cache/GatewayCaches';
import type { OperationFacts } from './OperationFacts';

/**
 * Where an answer came from: known by the bytes of its request alone, from the answers that are kept, made and kept, in place of
 * one that failed, or none of these.
 */
export type CacheOutcome = 'first' | 'hit' | 'miss' | 'stale' | 'none';

/** The calls of one request to one subgraph. */
export interface SubgraphUse {
  calls: number;
  failed: number;
  /** From the beginning to the end of each, added up, in milliseconds. */
  milliseconds: number;
}

/** A request once its answer is sent, or its client has left. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  /** Without its query string, which may hold variables. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Of the body as it was sent; null where its length is not known. */
  readonly bytes: number | null;
  /** Null where nobody has looked. */
  readonly caller: Pick<Caller, 'kind' | 'id'> | null;
  /** Null where none was admitted. */
  readonly operation: OperationFacts | null;
  readonly cache: CacheOutcome;
  readonly codes: readonly ErrorCode[];
  readonly subgraphs: ReadonlyMap<string, SubgraphUse>;
  /** Whether the client left before it had the whole answer. */
  readonly hasLeft: boolean;
}

/** A call to a subgraph that has ended. */
export interface SubgraphCallEnd {
  readonly subgraph: string;
  readonly milliseconds: number;
  /** Null for a result, with or without errors in it. */
  readonly code: ErrorCode | null;
}

/** Whoever watches a gateway. Nothing that it does may throw. */
export interface GatewayObserver {
  readonly tracer: Tracer;
  readonly answered: (request: AnsweredRequest) => void;
  readonly subgraphAnswered: (call: SubgraphCallEnd) => void;
  /** Told what a gateway keeps answers in, once it is made; the one before answers no longer then. */
  readonly opened: (caches: GatewayCaches | null, subgraphs: readonly string[]) => void;
}
