import type { PlanNode as NativeNode } from '@graphql-hive/router-query-planner';

/** What the process of the native planner is told: its supergraph first, then which plans to make, and to make no longer. */
export type ToPlanner =
  | { readonly kind: 'start'; readonly supergraphSdl: string }
  | { readonly kind: 'plan'; readonly id: number; readonly document: string }
  | { readonly kind: 'stop'; readonly id: number };

/** What it answers: once whether it can plan for the supergraph, then every plan, or why there is none. */
export type FromPlanner =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'planned'; readonly id: number; readonly node: NativeNode | null }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
