import {
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerParts, VariableValues } from './AnswerWriter';
import { isIncluded } from './conditions';

/** What decides which fields of a selection are asked for. */
export interface CollectRules extends Pick<AnswerParts, 'schema' | 'fragments'> {
  readonly variables: VariableValues;
}

/** Fields by response key, in the order of the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that selections ask of an object type ("Field Collection": CollectFields and MergeSelectionSets). */
export function collectFields(
  type: GraphQLObjectType | GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
  rules: CollectRules,
): CollectedFields {
  const collection = new Collection(type, rules);
  sets.forEach((set) => collection.add(set));
  return collection.fields;
}

class Collection {
  readonly fields = new Map<string, FieldNode[]>();
  readonly #spread = new Set<string>();

  constructor(
    private readonly type: GraphQLObjectType | GraphQLInterfaceType,
    private readonly rules: CollectRules,
  ) {}

  add(set: SelectionSetNode): void {
    for (const node of set.selections) {
      if (!isIncluded(node, this.rules.variables)) continue;
      if (node.kind === Kind.FIELD) this.#addField(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) this.#addFragment(node);
      else this.#addSpread(node.name.value);
    }
  }

  #addField(node: FieldNode): void {
    const key = (node.alias ?? node.name).value;
    const nodes = this.fields.get(key);
    if (nodes === undefined) this.fields.set(key, [node]);
    else nodes.push(node);
  }

  #addSpread(name: string): void {
    const fragment = this.rules.fragments.get(name);
    if (fragment === undefined || this.#spread.has(name)) return;
    this.#spread.add(name);
    this.#addFragment(fragment);
  }

  #addFragment(fragment: FragmentDefinitionNode | InlineFragmentNode): void {
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || this.#isOf(condition)) this.add(fragment.selectionSet);
  }

  /** "DoesFragmentTypeApply". */
  #isOf(condition: string): boolean {
    if (condition === this.type.name) return true;
    const type = this.rules.schema.getType(condition);
    return isAbstractType(type) && this.rules.schema.isSubType(type, this.type);
  }
}
