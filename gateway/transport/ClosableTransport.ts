import type { SubgraphTransport } from './SubgraphTransport';

/** A way to a subgraph that holds connections. */
export interface ClosableTransport extends SubgraphTransport {
  /** Ends its connections once the calls on their way are answered. */
  readonly close: () => Promise<void>;
}
