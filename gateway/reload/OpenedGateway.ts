import type { RequestListener } from 'node:http';
import type { OperationEngine } from '../execution/OperationEngine';
import type { OpenedFrom } from './openedFrom';

/** A gateway over one supergraph that answers requests which another server hands to it. */
export interface OpenedGateway {
  readonly handle: RequestListener;
  readonly from: OpenedFrom;
  /** What its operations are prepared with; null for an engine that does not show it. */
  readonly operations: Pick<OperationEngine, 'schema' | 'prepare' | 'mostUsed'> | null;
  /** Ends all that it holds; call it once no request is under way. */
  readonly close: () => Promise<void>;
}
