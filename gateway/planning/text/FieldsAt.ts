import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** Whether a fragment with this type condition is looked into. */
type MeetsCondition = (condition: string) => boolean;

const ANY: MeetsCondition = () => true;

/** The fields that a document of one operation asks for, place by place; fragments don't count as places. */
export class FieldsAt {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #root: readonly SelectionNode[];

  constructor(document: DocumentNode) {
    let root: readonly SelectionNode[] = [];
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
      if (node.kind === Kind.OPERATION_DEFINITION) root = node.selectionSet.selections;
    }
    this.#root = root;
  }

  /**
   * The fields at the place that response keys lead to, on objects whose type meets the conditions. On the way there any type
   * counts.
   */
  at(keys: readonly string[], meets: MeetsCondition = ANY): readonly FieldNode[] {
    const selections = keys.reduce(
      (above, key) =>
        this.#fieldsOf(above, ANY).flatMap((field) => (keyOf(field) === key ? below(field) : [])),
      this.#root,
    );
    return this.#fieldsOf(selections, meets);
  }

  /** Calls back for each field and the response keys that lead to where it stands. */
  forEach(callback: (field: FieldNode, keys: readonly string[]) => void): void {
    const walk = (selections: readonly SelectionNode[], keys: readonly string[]): void => {
      for (const field of this.#fieldsOf(selections, ANY)) {
        callback(field, keys);
        walk(below(field), [...keys, keyOf(field)]);
      }
    };
    walk(this.#root, []);
  }

  #fieldsOf(selections: readonly SelectionNode[], meets: MeetsCondition): readonly FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const isMet = fragment !== undefined && (condition === undefined || meets(condition));
      return isMet ? this.#fieldsOf(fragment.selectionSet.selections, meets) : [];
    });
  }
}

/** The key under which a field stands in the answer. */
export function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function below({ selectionSet }: FieldNode): readonly SelectionNode[] {
  return selectionSet?.selections ?? [];
}
