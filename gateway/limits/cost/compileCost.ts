import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { charactersOfMember } from '../../../common/graphql/AnswerRoom';
import { largerOf, numberOf, sumOf, timesOf, type CostPart, type Variables } from './CostPart';
import type { CostSchema, FieldCost } from './CostSchema';
import { givenValue } from './givenValue';
import { inputCost } from './inputCost';
import { listSizeOf } from './listSizeOf';

/** The cost of each operation of a document, by its name; null for one without a name. */
export type DocumentCost = ReadonlyMap<string | null, CostPart>;

/** So many characters of names in an answer cost a point, where the objects cost less: aliases make an answer as large as one likes. */
export const CHARACTERS_A_POINT = 200;

/** What is counted of a field. */
interface Measure {
  /** Once, by its response key. */
  readonly ofName: (name: string) => number;
  /** Of each object that it may hold. */
  readonly ofObject: (field: FieldCost) => number;
  readonly hasInputs: boolean;
}

const POINTS: Measure = { ofName: () => 0, ofObject: ({ weight }) => weight, hasInputs: true };

const CHARACTERS: Measure = { ofName: charactersOfMember, ofObject: () => 2, hasInputs: false };

/** The size of the list around, for fields of a page that have it. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: CostPart;
}

const NOT_SIZED: Sized = { fields: [], size: 1 };

/**
 * What the operations of a document cost, as far as that can be told before a request comes. A field costs its weight and what is asked
 * of it, times the objects that it may hold, and its arguments; fragments on several types count together. Fields that the schema
 * does not have cost nothing: validation refuses them. What an answer has in names counts instead where it comes to more. The document must be one that `checkDocument` lets through.
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
      const defaults = defaultsOf(node);
      const [points, characters] = [POINTS, CHARACTERS].map((measure) =>
        new CostCompiler({ schema, fragments, defaults, measure }).ofSelections(
          node.selectionSet.selections,
          root,
          NOT_SIZED,
        ),
      );
      return [node.name?.value ?? null, largerOf(points ?? 0, inPoints(characters ?? 0))];
    }),
  );
}

function inPoints(characters: CostPart): CostPart {
  if (typeof characters === 'number') return Math.floor(characters / CHARACTERS_A_POINT);
  return (variables) => Math.floor(numberOf(characters, variables) / CHARACTERS_A_POINT);
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

interface CompilerParts {
  readonly schema: CostSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: Variables;
  readonly measure: Measure;
}

class CostCompiler {
  constructor(private readonly parts: CompilerParts) {}

  ofSelections(selections: readonly SelectionNode[], typeName: string, sized: Sized): CostPart {
    return sumOf(selections.map((selection) => this.#ofSelection(selection, typeName, sized)));
  }

  #ofSelection(selection: SelectionNode, typeName: string, sized: Sized): CostPart {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, typeName, sized);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.parts.fragments.get(selection.name.value);
    if (fragment === undefined) return 0;
    const onType = fragment.typeCondition?.name.value ?? typeName;
    return this.ofSelections(fragment.selectionSet.selections, onType, sized);
  }

  #ofField(node: FieldNode, typeName: string, sized: Sized): CostPart {
    const { schema, defaults, measure } = this.parts;
    const name = measure.ofName((node.alias ?? node.name).value);
    const field = schema.fields.get(typeName)?.get(node.name.value);
    if (field === undefined) return name;
    const isSized = sized.fields.includes(node.name.value);
    const own = field.isList || field.listSize !== null ? listSizeOf(field, node, defaults) : 1;
    const inner = innerSize(field, own);
    const children = this.ofSelections(node.selectionSet?.selections ?? [], field.typeName, inner);
    const count = isSized ? sized.size : inner === NOT_SIZED ? own : 1;
    const inputs = measure.hasInputs ? this.#ofInputs(field, node) : [];
    return sumOf([name, timesOf(count, sumOf([measure.ofObject(field), children])), ...inputs]);
  }

  #ofInputs(field: FieldCost, node: FieldNode): CostPart[] {
    const { schema, defaults } = this.parts;
    return [...field.arguments].map(([name, input]) => {
      const given = node.arguments?.find((each) => each.name.value === name)?.value;
      return inputCost(input, givenValue(given, defaults), schema.inputs);
    });
  }
}

/** Where a page tells which of its fields are the list, these have the size and the page itself has none. */
function innerSize({ listSize }: FieldCost, size: CostPart): Sized {
  const fields = listSize?.sizedFields ?? [];
  return fields.length === 0 ? NOT_SIZED : { fields, size };
}
