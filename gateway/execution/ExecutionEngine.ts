import type { DocumentNode, GraphQLScalarType } from 'graphql';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GatewayCaches } from '../cache/GatewayCaches';
import type { RequestContext } from '../RequestContext';
import type { TrustedDocuments } from '../documents/TrustedDocuments';
import type { SubgraphTransport } from '../transport/SubgraphTransport';
import type { Supergraph } from '../supergraph/Supergraph';
import type { OperationEngine } from './OperationEngine';
import type { OperationResult } from './PreparedOperation';

/** An operation of a valid document, with the variables of a request. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Executes an operation for one request. Rejects with an error of the table where it can't be prepared. */
export type ExecuteOperation = (asked: AskedOperation, context: RequestContext) => Promise<OperationResult>;

/** What executes operations: Apollo Server's own interface to a gateway. */
export interface ExecutionEngine extends GatewayInterface {
  /** What operations are prepared with; null before it is loaded. Left out where an engine does not show it. */
  readonly operations?: () => OperationEngine | null;
  /** Executes operations past Apollo Server, once it is loaded. Left out where an engine can't. */
  readonly execute?: ExecuteOperation;
}

/** What an engine is made of. */
export interface EngineParts {
  readonly supergraph: Supergraph;
  /** The way to each subgraph, by its name in the supergraph. */
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  /** Scalars of the supergraph whose values are checked before anything is planned, so that a bad one is told at its place. */
  readonly scalars: readonly GraphQLScalarType[];
  /** Left out or null: nothing is kept from one request to the next. */
  readonly caches?: GatewayCaches | null;
  /** Documents that are prepared at start. Left out: there is no list, and every valid document may be asked for. */
  readonly trusted?: TrustedDocuments | undefined;
}

/** Makes an engine. */
export type CreateEngine = (parts: EngineParts) => ExecutionEngine;
