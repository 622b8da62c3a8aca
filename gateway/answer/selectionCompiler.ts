import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLList,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerWalk } from './AnswerWalk';
import { abstractWriter } from './abstractWriter';
import type { AnswerParts, VariableValues } from './AnswerWriter';
import { collectFields, type CollectRules } from './collectFields';
import { hiddenValuesOf } from './hiddenValuesOf';
import { leafWriter } from './leafWriter';
import { listWriter } from './listWriter';
import { objectWriter, readerOf, type FieldStep } from './objectWriter';
import type { Slot } from './Slot';
import type { WriteValue } from './WriteValue';

/** A type whose fields are known. An interface is one where no type implements it: only interface objects stand there. */
type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

type NullableOutputType = GraphQLNamedOutputType | GraphQLList<GraphQLOutputType>;

const metaFields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** A field of the operation on one object type. */
interface SelectedField {
  /** "Type.field", as messages name it. */
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly sets: readonly SelectionSetNode[];
}

/** Makes the writers for the selections of one operation, its conditions decided by the values of variables. */
export class SelectionCompiler {
  readonly #rules: CollectRules;
  /** Writers for types at interfaces and unions: what is nested there must not be made again for each way to it. */
  readonly #kept = new Map<string, WriteValue>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(
    private readonly parts: AnswerParts,
    variables: VariableValues,
  ) {
    this.#rules = { schema: parts.schema, fragments: parts.fragments, variables };
  }

  /** The writer for objects of a type, of what selections ask of it. */
  object(type: FieldsType, sets: readonly SelectionSetNode[]): WriteValue {
    const steps: FieldStep[] = [];
    let before = '{';
    for (const [responseKey, nodes] of collectFields(type, sets, this.#rules)) {
      const key = `${before}${before === '{' ? '' : ','}"${responseKey}":`;
      const field = this.#fixedText(type, nodes) ?? this.#slotOf(type, nodes);
      if (typeof field === 'string') before = key + field;
      else if (field !== null) {
        const dataKey = this.parts.dataKeys.get(responseKey) ?? responseKey;
        steps.push({
          responseKey,
          before: key,
          dataKey,
          read: readerOf(dataKey),
          slot: field,
        });
        before = '';
      }
    }
    return objectWriter({ typeName: type.name, steps, end: `${before}}` });
  }

  /** The text of a field that is the same for all objects of a type: `__typename`. Null for all others. */
  #fixedText(type: FieldsType, nodes: readonly FieldNode[]): string | null {
    if (nodes[0]?.name.value !== '__typename' || this.#isForbidden(nodes) || isInterfaceType(type))
      return null;
    return `"${type.name}"`;
  }

  #isForbidden(nodes: readonly FieldNode[]): boolean {
    return nodes.some((node) => this.parts.forbidden.has(node));
  }

  #slotOf(type: FieldsType, nodes: readonly FieldNode[]): Slot | null {
    const definition = this.#definitionOf(type, nodes[0]?.name.value ?? '');
    if (definition === undefined) return null;
    if (this.#isForbidden(nodes)) return forbiddenSlot(definition.type, this.parts.missingScopes);
    if (definition === TypeNameMetaFieldDef) return unknownTypeSlot(type.name);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return this.#slot(definition.type, { name: `${type.name}.${definition.name}`, nodes, sets });
  }

  #definitionOf(type: FieldsType, name: string): GraphQLField<unknown, unknown> | undefined {
    const meta = metaFields.get(name);
    if (meta === undefined) return type.getFields()[name];
    return name === TypeNameMetaFieldDef.name || type === this.parts.schema.getQueryType() ? meta : undefined;
  }

  #slot(type: GraphQLOutputType, field: SelectedField): Slot {
    if (!isNonNullType(type)) return { write: this.#nullable(type, field), empty: 'null', onMissing: null };
    const message = `Cannot return null for non-nullable field ${field.name}.`;
    return {
      write: this.#writer(type.ofType, field),
      empty: null,
      onMissing: (walk) => walk.rejectMissing(message),
    };
  }

  /** Where null may stand, a hidden value is null and no error: nothing is wrong with it but that clients don't see it. */
  #nullable(type: NullableOutputType, field: SelectedField): WriteValue {
    const write = this.#writer(type, field);
    const { schema, whole } = this.parts;
    const isHidden = whole === undefined || isListType(type) ? null : hiddenValuesOf(type, { schema, whole });
    return isHidden === null ? write : (value, walk) => (isHidden(value) ? null : write(value, walk));
  }

  #writer(type: NullableOutputType, field: SelectedField): WriteValue {
    if (isLeafType(type)) return leafWriter(type);
    if (isObjectType(type)) return this.object(type, field.sets);
    if (isAbstractType(type)) return this.#abstract(type, field);
    const refusal = `Expected Iterable, but did not find one for field "${field.name}".`;
    return listWriter(this.#slot(type.ofType, field), refusal);
  }

  #abstract(type: GraphQLAbstractType, field: SelectedField): WriteValue {
    const { schema } = this.parts;
    if (isInterfaceType(type) && schema.getPossibleTypes(type).length === 0)
      return this.object(type, field.sets);
    return abstractWriter({
      refusal: `Abstract type "${type.name}" must resolve to one of its possible types for field "${field.name}".`,
      writerOf: (name) => {
        const possible = schema.getType(name);
        const fits = isObjectType(possible) && schema.isSubType(type, possible);
        return fits ? this.#keptObject(possible, field) : null;
      },
    });
  }

  #keptObject(type: GraphQLObjectType, { nodes, sets }: SelectedField): WriteValue {
    const key = [type.name, ...nodes.map((node) => this.#numberOf(node))].join(' ');
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const write = this.object(type, sets);
    this.#kept.set(key, write);
    return write;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }
}

/** `__typename` of an interface object that no subgraph knows the type of. */
function unknownTypeSlot(interfaceName: string): Slot {
  const message = `Abstract type "${interfaceName}" has no possible types.`;
  return {
    write: (_value, walk) => {
      walk.reject(message);
      return null;
    },
    empty: null,
    onMissing: (walk) => walk.rejectMissing(message),
  };
}

/** A field that the caller may not see: nothing is read, whatever the data hold. */
function forbiddenSlot(type: GraphQLOutputType, missingScopes: readonly string[]): Slot {
  const forbid = (walk: AnswerWalk): void => walk.forbid(missingScopes);
  return {
    write: (_value, walk) => {
      forbid(walk);
      return null;
    },
    empty: isNonNullType(type) ? null : 'null',
    onMissing: forbid,
  };
}
