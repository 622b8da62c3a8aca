import {
  getNamedType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  print,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import { Choices } from './Choices';

/** What arguments are drawn from, by "Type.field.argument", else by the argument's or input field's name, else by its scalar. */
export type ValuePools = Readonly<Record<string, readonly unknown[]>>;

const BUILT_IN: ValuePools = {
  Int: [1, 0, 2, 3, -1],
  Float: [1.5, 0, 2],
  String: ['a', 'b', ''],
  Boolean: [true, false],
  ID: ['1'],
};

/** Writes the arguments of an operation, and collects its variables on the way. */
export class ArgumentWriter {
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(readonly pools: ValuePools) {}

  /** "(a: 1, b: $v0)", or nothing. */
  write(args: readonly GraphQLArgument[], coordinate: string, seed: number): string {
    const choices = new Choices(seed);
    const written = args.flatMap((argument) => {
      if (!isRequiredArgument(argument) && choices.next(3) === 0) return [];
      const pool = this.pools[`${coordinate}.${argument.name}`] ?? this.pools[argument.name];
      return [`${argument.name}: ${this.#value(argument, choices, pool)}`];
    });
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  /** "$v0", a variable of type Boolean! with this value. */
  condition(value: boolean): string {
    return this.#variable('Boolean!', value);
  }

  #value(place: GraphQLArgument | GraphQLInputField, choices: Choices, pool?: readonly unknown[]): string {
    const { type, defaultValue } = place;
    const form = choices.next(4);
    const value = this.#json(type, choices, pool);
    if (form < 2) return print(literal(value, type));
    if (form === 2) return this.#variable(String(type), value);
    // A place with a default takes a nullable variable too, if none of the values is null.
    const nullable = isNonNullType(type) ? type.ofType : type;
    const isLeftOut = !isNonNullType(type) || defaultValue !== undefined;
    if (!isLeftOut) return this.#variable(`${String(nullable)}!`, value);
    const text = print(literal(value, new GraphQLNonNull(nullable as never)));
    if (value === null) return this.#variable(String(nullable), isNonNullType(type) ? undefined : value);
    return choices.next(2) === 0
      ? this.#variable(`${String(nullable)} = ${text}`, undefined)
      : this.#variable(String(type), value);
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  #json(type: GraphQLInputType, choices: Choices, pool?: readonly unknown[]): unknown {
    if (isNonNullType(type))
      return this.#json(type.ofType, choices, pool) ?? this.#plainest(type.ofType, pool);
    if (choices.next(8) === 7) return null;
    if (isListType(type)) {
      const length = choices.next(3);
      return Array.from({ length }, () => this.#json(type.ofType, choices, pool));
    }
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()), choices);
    if (isEnumType(type)) return choices.of(type.getValues()).name;
    return choices.of(this.#poolOf(type.name, pool));
  }

  #object(fields: readonly GraphQLInputField[], choices: Choices): Record<string, unknown> {
    // Fewer than half on average: an input that holds itself comes to an end.
    const given = fields.filter((field) => isRequiredInputField(field) || choices.next(3) === 2);
    return Object.fromEntries(
      given.map((field) => [field.name, this.#json(field.type, choices, this.pools[field.name])]),
    );
  }

  #plainest(type: GraphQLInputType, pool?: readonly unknown[]): unknown {
    if (isListType(type)) return [];
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()), new Choices(0));
    const named = getNamedType(type);
    return isEnumType(named) ? named.getValues()[0]!.name : this.#poolOf(named.name, pool)[0];
  }

  #poolOf(scalar: string, pool = this.pools[scalar] ?? BUILT_IN[scalar]): readonly unknown[] {
    if (pool === undefined || pool.length === 0) throw new Error(`there are no values for ${scalar}`);
    return pool;
  }
}

/** A literal of a JSON value. Enums are written as names; values of custom scalars as what they look like. */
function literal(value: unknown, type: GraphQLInputType): ValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return { kind: Kind.LIST, values: items.map((item) => literal(item, type.ofType)) };
  }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: value as string };
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return {
      kind: Kind.OBJECT,
      fields: Object.entries(value as Record<string, unknown>).map(([name, inner]) => ({
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: name },
        value: literal(inner, fields[name]!.type),
      })),
    };
  }
  return plainLiteral(value);
}

function plainLiteral(value: unknown): ValueNode {
  if (typeof value === 'string') return { kind: Kind.STRING, value };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number')
    return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(plainLiteral) };
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(value as Record<string, unknown>).map(([name, inner]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value: plainLiteral(inner),
    })),
  };
}
