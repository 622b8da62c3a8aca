import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AssumedSizes } from './assumedSizes';

/** How large an operation is once its fragments are spread. */
export interface DocumentSize {
  readonly depth: number;
  readonly selections: number;
  /**
   * Rows that its lists ask for: `first` of a page or the size assumed for the field, times that of the lists around it. Others
   * count as one.
   */
  readonly rows: number;
}

/** Values of the request's variables by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A page's size, and a list of names that are looked up. */
export const SIZE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'names']);

const NO_SIZES: AssumedSizes = new Map();
const NOTHING: DocumentSize = { depth: 0, selections: 0, rows: 0 };

/**
 * The depth of the deepest field, the number of fields and of rows with fragments spread, over all operations of a document.
 * Each fragment is measured once, so a document of fragments within fragments costs no more than its length; a fragment that
 * spreads itself counts as nothing here (validation refuses it).
 */
export function measureDocument(
  document: DocumentNode,
  variables: Variables = {},
  assumed: AssumedSizes = NO_SIZES,
): DocumentSize {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const defaults = operations.flatMap(({ variableDefinitions }) =>
    (variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    ]),
  );
  const values = { ...(Object.fromEntries(defaults) as Variables), ...variables };
  const measure = new Measure(document, values, assumed);
  return operations.map((node) => measure.ofSelections(node.selectionSet)).reduce(together, NOTHING);
}

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, DocumentSize>();

  constructor(
    document: DocumentNode,
    private readonly variables: Variables,
    private readonly assumed: AssumedSizes,
  ) {
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((node) => [node.name.value, node]));
  }

  ofSelections(set: SelectionSetNode | undefined): DocumentSize {
    return (set?.selections ?? []).map((selection) => this.#ofSelection(selection)).reduce(together, NOTHING);
  }

  #ofSelection(selection: SelectionNode): DocumentSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    const inner = this.ofSelections(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    const size = this.#sizeAsked(selection) ?? this.assumed.get(selection.name.value) ?? null;
    const rows = size === null ? inner.rows : size * Math.max(1, inner.rows);
    return { depth: inner.depth + 1, selections: inner.selections + 1, rows };
  }

  #ofFragment(name: string): DocumentSize {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    this.#measured.set(name, NOTHING);
    const size = this.ofSelections(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, size);
    return size;
  }

  /** What a page asks for by `first`, or a list of names by its length; null for other fields and values that will be refused. */
  #sizeAsked(field: FieldNode): number | null {
    const first = this.#valueOf(field, 'first');
    if (typeof first === 'number' && first > 0) return first;
    const names = this.#valueOf(field, 'names');
    return Array.isArray(names) ? names.length : null;
  }

  #valueOf({ arguments: given }: FieldNode, name: string): unknown {
    const value = given?.find((argument) => argument.name.value === name)?.value;
    return value === undefined ? undefined : valueFromASTUntyped(value, this.variables);
  }
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    rows: one.rows + other.rows,
  };
}
