import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { withoutConstantConditions } from './withoutConstantConditions';

/**
 * A mutation as one document for each of its root fields, in the order in which they are to be executed one after the other
 * (GraphQL specification, "Mutation"); any other operation as it is. Planners order fields of several fragments otherwise.
 * Conditions on variables must be decided.
 */
export function inMutationSteps(
  document: DocumentNode,
  operationName: string | null,
): readonly DocumentNode[] {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return [document];
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fields = new Map<string, FieldNode[]>();
  collect(operation.selectionSet.selections, new Map(fragments.map((node) => [node.name.value, node])), {
    fields,
    visited: new Set(),
  });
  return [...fields.values()].map((selections) => only(operation, selections, fragments));
}

interface Collected {
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

/** "CollectFields" of the specification; every fragment at the root is on the mutation type. */
function collect(
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  into: Collected,
): void {
  for (const selection of selections.map(withoutConstantConditions)) {
    if (selection?.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      into.fields.set(key, [...(into.fields.get(key) ?? []), selection]);
    } else if (selection?.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet.selections, fragments, into);
    } else if (selection !== null && !into.visited.has(selection.name.value)) {
      into.visited.add(selection.name.value);
      collect(fragments.get(selection.name.value)?.selectionSet.selections ?? [], fragments, into);
    }
  }
}

function only(
  operation: OperationDefinitionNode,
  selections: readonly FieldNode[],
  fragments: readonly FragmentDefinitionNode[],
): DocumentNode {
  const definition = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] };
}
