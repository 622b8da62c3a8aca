import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/** A field of an operation under the name it has in the answer. */
export interface Selection {
  readonly name: string;
  /** The names from the data down to it. */
  readonly path: readonly string[];
  /** The fields asked of it, in the order of the operation; none of a scalar. */
  readonly children: readonly Selection[];
}

/** The fields of the document's first operation, fragments put in, in the order in which an answer has them. */
export function selectionsOf(document: DocumentNode): readonly Selection[] {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation ? selectionsIn([operation.selectionSet], [], document) : [];
}

/** The same field asked twice is one field with the selections of both. */
function selectionsIn(
  sets: readonly SelectionSetNode[],
  path: readonly string[],
  document: DocumentNode,
): Selection[] {
  const inner = new Map<string, SelectionSetNode[]>();
  for (const set of sets) collectFields(set, inner, document);
  return [...inner].map(([name, children]) => {
    const own = [...path, name];
    return { name, path: own, children: selectionsIn(children, own, document) };
  });
}

function collectFields(
  set: SelectionSetNode,
  fields: Map<string, SelectionSetNode[]>,
  document: DocumentNode,
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      fields.set(name, [...(fields.get(name) ?? []), ...(node.selectionSet ? [node.selectionSet] : [])]);
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentNamed(node.name.value, document);
      if (fragment) collectFields(fragment.selectionSet, fields, document);
    }
  }
}

function fragmentNamed(name: string, { definitions }: DocumentNode) {
  return definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);
}
