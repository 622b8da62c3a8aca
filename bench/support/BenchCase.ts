import type { OperationRequest } from '../../common/graphql/operationRunner';

/** One question of the bench, put to the whole product and to the CPTS subgraph alone. */
export interface BenchCase {
  readonly name: string;
  /** What one answer of the product may cost, in milliseconds of CPU. */
  readonly goalMs: number;
  /** The question as a client asks it; another day for each run. */
  readonly ofProduct: (run: number) => OperationRequest;
  /** The same as the gateway asks the subgraph. */
  readonly ofSubgraph: (run: number) => OperationRequest;
}
