import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** One operation of a document with all the fragments that stand beside it. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}
