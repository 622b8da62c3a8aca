import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { sumOf, timesOf, type CostPart, type Variables } from './CostPart';
import type { CostSchema, FieldCost } from './CostSchema';
import { givenValue } from './givenValue';
import { inputCost } from './inputCost';
import { listSizeOf } from './listSizeOf';

/** The cost of each operation of a document, by its name; null for one without a name. */
export type DocumentCost = ReadonlyMap<string | null, CostPart>;

/** The size of the list around, for fields of a page that have it. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: CostPart;
}

const NOT_SIZED: Sized = { fields: [], size: 1 };

/**
 * What the operations of a document cost, as far as that can be told before a request comes. A field costs its weight and what is asked
 * of it, times the objects that it may hold, and its arguments; fragments on several types count together. Fields that the schema
 * does not have cost nothing: validation refuses them. The document must be one that `checkDocument` lets through.
 */
export function compileCost({ definitions }: DocumentNode, schema: CostSchema): DocumentCost {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((node) => {
      const root = schema.roots.get(node.operation) ?? '';
      const compiler = new CostCompiler(schema, fragments, defaultsOf(node));
      return [node.name?.value ?? null, compiler.ofSelections(node.selectionSet.selections, root, NOT_SIZED)];
    }),
  );
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

class CostCompiler {
  constructor(
    private readonly schema: CostSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly defaults: Variables,
  ) {}

  ofSelections(selections: readonly SelectionNode[], typeName: string, sized: Sized): CostPart {
    return sumOf(selections.map((selection) => this.#ofSelection(selection, typeName, sized)));
  }

  #ofSelection(selection: SelectionNode, typeName: string, sized: Sized): CostPart {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, typeName, sized);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
    if (fragment === undefined) return 0;
    const onType = fragment.typeCondition?.name.value ?? typeName;
    return this.ofSelections(fragment.selectionSet.selections, onType, sized);
  }

  #ofField(node: FieldNode, typeName: string, sized: Sized): CostPart {
    const field = this.schema.fields.get(typeName)?.get(node.name.value);
    if (field === undefined) return 0;
    const isSized = sized.fields.includes(node.name.value);
    const own = field.isList || field.listSize !== null ? listSizeOf(field, node, this.defaults) : 1;
    const inner = innerSize(field, own);
    const children = this.ofSelections(node.selectionSet?.selections ?? [], field.typeName, inner);
    const count = isSized ? sized.size : inner === NOT_SIZED ? own : 1;
    const inputs = [...field.arguments].map(([name, input]) => {
      const given = node.arguments?.find((each) => each.name.value === name)?.value;
      return inputCost(input, givenValue(given, this.defaults), this.schema.inputs);
    });
    return sumOf([timesOf(count, sumOf([field.weight, children])), ...inputs]);
  }
}

/** Where a page tells which of its fields are the list, these have the size and the page itself has none. */
function innerSize({ listSize }: FieldCost, size: CostPart): Sized {
  const fields = listSize?.sizedFields ?? [];
  return fields.length === 0 ? NOT_SIZED : { fields, size };
}
