/**
 * A query plan in the shape that this gateway executes, whichever planner made it. It is plain data, and is never changed
 * once made.
 */
export interface QueryPlan {
  /** Null: nothing has to be fetched, as for an operation whose every field is skipped. */
  readonly node: PlanNode | null;
}

export type PlanNode = SequenceNode | ParallelNode | FetchNode | EntityFetchNode | ConditionNode;

/** Its nodes one after the other. */
export interface SequenceNode {
  readonly kind: 'Sequence';
  readonly nodes: readonly PlanNode[];
}

/** Its nodes at the same time. */
export interface ParallelNode {
  readonly kind: 'Parallel';
  readonly nodes: readonly PlanNode[];
}

/** One of two nodes, as a Boolean variable of the operation says. */
export interface ConditionNode {
  readonly kind: 'Condition';
  readonly variable: string;
  readonly whenTrue: PlanNode | null;
  readonly whenFalse: PlanNode | null;
}

/** What every call to a subgraph says. */
export interface SubgraphOperation {
  /** The subgraph by its name in the supergraph. */
  readonly subgraph: string;
  /** The document, of one operation. */
  readonly text: string;
  readonly operationName: string | null;
  /** Variables of the client's operation that the document uses. */
  readonly variables: readonly string[];
}

/**
 * A fetch of root fields: its data are merged into the root of the answer, or into objects of the query type deeper in it,
 * as for `mutation { save { query { books } } }`.
 */
export interface FetchNode extends SubgraphOperation {
  readonly kind: 'Fetch';
  /** Where the objects stand that its data are merged into; empty for the root. */
  readonly path: PlanPath;
  readonly operationType: 'query' | 'mutation';
  readonly outputRewrites: readonly Rewrite[];
}

/** One call that resolves entities for one or more sets of places in the answer. */
export interface EntityFetchNode extends SubgraphOperation {
  readonly kind: 'EntityFetch';
  readonly lookups: readonly EntityLookup[];
}

/** One `_entities` field of a call: which objects of the answer it completes, and what it tells the subgraph of them. */
export interface EntityLookup {
  /** Response key of the `_entities` field in the document. */
  readonly responseKey: string;
  /** The variable that takes the representations; lookups may share one. */
  readonly variable: string;
  /** Where the objects stand in the answer; several where the same fields are fetched for several places. */
  readonly paths: readonly PlanPath[];
  /** What of an object makes its representation. */
  readonly requires: readonly RequiredSelection[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
}

export type PlanPath = readonly PlanPathStep[];

/**
 * Into a response key; into each item of a list, and of the lists within it, however deep; or on only with objects of
 * certain types (their names, abstract ones too).
 */
export type PlanPathStep =
  | { readonly kind: 'Key'; readonly key: string }
  | { readonly kind: 'Items' }
  | { readonly kind: 'Types'; readonly types: readonly string[] };

export type RequiredSelection = RequiredField | RequiredFragment;

/** A field of a representation: the value stands under `responseKey` in the answer, and under `name` in the representation. */
export interface RequiredField {
  readonly kind: 'Field';
  readonly name: string;
  readonly responseKey: string;
  /** Null for a leaf. */
  readonly selections: readonly RequiredSelection[] | null;
}

export interface RequiredFragment {
  readonly kind: 'Fragment';
  /** Null: on any type. */
  readonly type: string | null;
  readonly selections: readonly RequiredSelection[];
}

/** A change of a representation before it is sent, or of data once they came. Lists are walked through without a step. */
export type Rewrite =
  | { readonly kind: 'SetValue'; readonly path: readonly RewriteStep[]; readonly value: string }
  | { readonly kind: 'RenameKey'; readonly path: readonly RewriteStep[]; readonly to: string };

export type RewriteStep =
  | { readonly kind: 'Key'; readonly key: string }
  | { readonly kind: 'Types'; readonly types: readonly string[] };
