import type { SubgraphNames } from '../versions/DatasetVersions';

/** What decides an answer, beside the data. Only queries are asked of a cache. */
export interface Question {
  /** Names the normalised operation and the supergraph that it is asked of: two with the same text always mean the same. */
  readonly operation: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of the caller, all that the fields of the operation require (`scopesThatMatter`). */
  readonly scopes: string;
  /** The subgraphs that answer. */
  readonly subgraphs: SubgraphNames;
  /** Whether any field of the operation requires something of the caller: then no cache that people share may keep the answer. */
  readonly isPrivate: boolean;
}

/** A question under the versions that were loaded as it was asked. */
export interface Ticket {
  /** A hash of the question. */
  readonly question: string;
  readonly subgraphs: SubgraphNames;
  readonly versions: string;
  readonly isPrivate: boolean;
  /** Which time of the cache it belongs to: tickets from before it was emptied put nothing into it. */
  readonly epoch: number;
}
