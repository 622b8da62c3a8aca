import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is once its fragments are spread. */
export interface DocumentSize {
  readonly depth: number;
  readonly selections: number;
}

const NOTHING: DocumentSize = { depth: 0, selections: 0 };

/**
 * The depth of the deepest field and the number of fields with fragments spread, over all operations of a document. Each fragment is
 * measured once, so a document of fragments within fragments costs no more than its length; a fragment that spreads itself counts
 * as nothing here (validation refuses it).
 */
export function measureDocument({ definitions }: DocumentNode): DocumentSize {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const measure = new Measure(new Map(fragments.map((node) => [node.name.value, node])));
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => measure.ofSelections(node.selectionSet))
    .reduce(together, NOTHING);
}

class Measure {
  readonly #measured = new Map<string, DocumentSize>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  ofSelections(set: SelectionSetNode | undefined): DocumentSize {
    return (set?.selections ?? []).map((selection) => this.#ofSelection(selection)).reduce(together, NOTHING);
  }

  #ofSelection(selection: SelectionNode): DocumentSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    const inner = this.ofSelections(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return { depth: inner.depth + 1, selections: inner.selections + 1 };
  }

  #ofFragment(name: string): DocumentSize {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    this.#measured.set(name, NOTHING);
    const size = this.ofSelections(this.fragments.get(name)?.selectionSet);
    this.#measured.set(name, size);
    return size;
  }
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
  };
}
