import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

/** What validation would compare. */
export interface PairCounts {
  /** Fields that stand under one name at the same place of the answer, two by two. */
  readonly pairs: number;
  /** Fields of the operation type itself, over all operations. */
  readonly rootFields: number;
}

/** Selections that are looked at; with fragments that hold no field, many more can be spread than there are fields. */
const MOST_SELECTIONS = 20_000;

/** Steps down, from field to field or from fragment to fragment; only fragments that spread themselves go deeper. */
const MOST_STEPS = 500;

const TOO_MANY: PairCounts = { pairs: Infinity, rootFields: Infinity };

/**
 * How many pairs of fields the rule "Field Selection Merging" (GraphQL specification, 5.3.2) would compare in a document, whose fields
 * should have been counted before (`measureDocument`). Infinity for one whose fragments spread more than can be looked at, or
 * themselves.
 */
export function countPairs({ definitions }: DocumentNode): PairCounts {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const walk = new PairWalk(new Map(fragments.map((node) => [node.name.value, node])));
  let [pairs, rootFields] = [0, 0];
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const fields = walk.fieldsOf([node.selectionSet]);
    for (const group of fields.values()) rootFields += group.length;
    pairs += walk.pairsOf(fields, 0);
    if (walk.isExhausted) return TOO_MANY;
  }
  return { pairs, rootFields };
}

/** Fields by the name under which they answer. */
type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;

class PairWalk {
  #left = MOST_SELECTIONS;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  get isExhausted(): boolean {
    return this.#left <= 0;
  }

  /** The fields of selection sets that answer at the same place, fragments spread. */
  fieldsOf(sets: readonly SelectionSetNode[]): FieldGroups {
    const groups = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(set, groups, 0);
    return groups;
  }

  /** The pairs within each group, and within what their fields hold. */
  pairsOf(groups: FieldGroups, step: number): number {
    this.#goDown(step);
    let pairs = 0;
    for (const fields of groups.values()) {
      if (this.isExhausted) break;
      pairs += (fields.length * (fields.length - 1)) / 2;
      const sets = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
      if (sets.length > 0) pairs += this.pairsOf(this.fieldsOf(sets), step + 1);
    }
    return pairs;
  }

  #collect({ selections }: SelectionSetNode, groups: Map<string, FieldNode[]>, step: number): void {
    this.#goDown(step);
    for (const selection of selections) {
      this.#left -= 1;
      if (this.isExhausted) return;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
      } else {
        const set = this.#setOf(selection);
        if (set !== undefined) this.#collect(set, groups, step + 1);
      }
    }
  }

  #setOf(selection: FragmentSpreadNode | InlineFragmentNode): SelectionSetNode | undefined {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
    return this.fragments.get(selection.name.value)?.selectionSet;
  }

  #goDown(step: number): void {
    if (step > MOST_STEPS) this.#left = 0;
  }
}
