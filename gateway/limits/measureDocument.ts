import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is once its fragments are spread. */
export interface DocumentSize {
  readonly depth: number;
  readonly selections: number;
}

/**
 * The depth of the deepest field and the number of fields with fragments spread, over all operations of a document. Each
 * fragment is measured once, so a document of fragments within fragments costs no more than its length; a fragment that
 * spreads itself counts as nothing here (validation refuses it).
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node: FragmentDefinitionNode) => [node.name.value, node]),
  );
  const measured = new Map<string, DocumentSize>();
  const nothing: DocumentSize = { depth: 0, selections: 0 };

  const ofFragment = (name: string): DocumentSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const size = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (set: SelectionSetNode | undefined): DocumentSize =>
    (set?.selections ?? []).reduce<DocumentSize>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return together(sum, ofFragment(selection.name.value));
      const inner = ofSelections(selection.selectionSet);
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      return together(sum, { depth: inner.depth + own, selections: inner.selections + own });
    }, nothing);

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.map((node) => ofSelections(node.selectionSet)).reduce(together, nothing);
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return { depth: Math.max(one.depth, other.depth), selections: one.selections + other.selections };
}
