import type { EntityCache } from '../../cache/entities/EntityCache';
import type { SubgraphTransport } from '../../transport/SubgraphTransport';
import type { EntityKeys } from './EntityKeys';
import type { TypeConditions } from './TypeConditions';

/** What the nodes of a plan are compiled with. */
export interface PlanParts {
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly types: TypeConditions;
  /** Left out: whatever a plan makes of an object is taken for a key. */
  readonly keys?: EntityKeys;
  /** Entities that are known from other requests; null where none are kept. */
  readonly entities: EntityCache | null;
}
