import {
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Choices } from './Choices';

/** What a broken subgraph might give in the place of anything. */
const WRONG: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  '7',
  'été "1"\n\ud800',
  0,
  -0,
  1.5,
  2 ** 31,
  1e300,
  true,
  [],
  [null],
  [1, 'x'],
  {},
  { __typename: 'Nope' },
  { __typename: 'Query' },
  { __typename: 'Node' },
  { __typename: 7 },
  { name: 'without a type' },
];
const TEXTS = [
  'a',
  '',
  'Côte d’Azur',
  'a "quoted" one',
  'back\\slash',
  '\u0000\u001f\u2028',
  '😀',
  '\ud83d',
  'long '.repeat(30),
];

/** Data under response keys for a selection, as subgraphs give them: more than was asked for, with what breaks the schema here and there. */
export class RandomData {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly choices: Choices,
  ) {}

  object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Record<string, unknown> {
    const data: Record<string, unknown> = { extra: 1 };
    if (this.choices.onceIn(3)) data['__typename'] = 'Anything';
    for (const [key, { name, inner }] of this.#fields(sets)) {
      const field = type.getFields()[name];
      const value = field === undefined ? 'Other' : this.#value(field.type, inner);
      Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return data;
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): unknown {
    if (isNonNullType(type)) return this.choices.onceIn(40) ? null : this.#value(type.ofType, sets);
    if (this.choices.onceIn(25)) return this.choices.of(WRONG);
    if (isListType(type)) {
      return Array.from({ length: this.choices.below(4) }, () => this.#value(type.ofType, sets));
    }
    if (isLeafType(type)) return this.#leaf(type);
    const runtime = isAbstractType(type) ? this.choices.of(this.schema.getPossibleTypes(type)) : type;
    const data = isObjectType(runtime) ? this.object(runtime, sets) : {};
    if (isAbstractType(type) && !this.choices.onceIn(40)) data['__typename'] = runtime.name;
    return data;
  }

  #leaf(type: GraphQLLeafType): unknown {
    if (isEnumType(type)) return this.choices.of(type.getValues()).name;
    if (type.name === 'Int') return this.choices.of([0, 1, -1, 2 ** 31 - 1, -(2 ** 31), -0]);
    if (type.name === 'Float') return this.choices.of([0, 0.1, 1e21, -1e-7, 5e-324, -0]);
    if (type.name === 'Boolean') return this.choices.onceIn(2);
    if (type.name === 'ID') return this.choices.of<string | number>(['a', 1, '1', 2 ** 53, 1e21]);
    return type.name === 'Any' ? this.choices.of(WRONG) : this.choices.of(TEXTS);
  }

  /** All that selections may ask for, whatever the type and whatever the conditions say. */
  #fields(sets: readonly SelectionSetNode[]) {
    const found = new Map<string, { name: string; inner: SelectionSetNode[] }>();
    const add = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          const entry = found.get(key) ?? { name: node.name.value, inner: [] };
          if (node.selectionSet !== undefined) entry.inner.push(node.selectionSet);
          found.set(key, entry);
        } else {
          const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
          if (fragment !== undefined) add(fragment.selectionSet);
        }
      }
    };
    sets.forEach(add);
    return found;
  }
}
