import {
  coerceInputValue,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { isUnchanged } from './unchangedScalars';

type Values = Readonly<Record<string, unknown>>;

/** The values of variables as their types have them; null where one does not fit, which graphql-js then says in its words. */
export type CoerceVariables = (given: Values) => Values | null;

/** Throws where the value does not fit. */
type CoerceValue = (value: unknown) => unknown;

/**
 * What coerces the variables of an operation (GraphQL specification, "Coercing Variable Values"), their types looked up once: graphql-js
 * looks them up for each request, which takes longer than all else that it does to a few variables.
 */
export function variableCoercer(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): CoerceVariables {
  const setters = definitions.map((definition) => setterOf(schema, definition));
  return (given) => {
    // A variable may be named as what each object inherits; `__proto__` would change whence it inherits.
    const coerced = Object.create(null) as Record<string, unknown>;
    try {
      for (const set of setters) set(given, coerced);
      return coerced;
    } catch {
      return null;
    }
  };
}

/** Sets one variable, where it has a value. */
function setterOf(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
): (given: Values, coerced: Record<string, unknown>) => void {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return refuse;
  const coerce = coercerOf(type);
  return (given, coerced) => {
    if (Object.hasOwn(given, name)) coerced[name] = coerce(given[name]);
    else if (defaultValue !== undefined) coerced[name] = valueFromAST(defaultValue, type);
    else if (isNonNullType(type)) refuse();
  };
}

function coercerOf(type: GraphQLInputType): CoerceValue {
  if (isNonNullType(type)) {
    const coerce = coercerOf(type.ofType);
    return (value) => (value == null ? refuse() : coerce(value));
  }
  const coerce = presentCoercerOf(type);
  return (value) => (value == null ? null : coerce(value));
}

function presentCoercerOf(type: GraphQLInputType): CoerceValue {
  if (isListType(type)) {
    const coerce = coercerOf(type.ofType);
    return (value) => (Array.isArray(value) ? value.map(coerce) : coerceInputValue(value, type));
  }
  if (!isLeafType(type)) return (value) => coerceInputValue(value, type);
  const isKept = isUnchanged(type);
  return (value) => (isKept(value) ? value : ((type.parseValue(value) as unknown) ?? refuse()));
}

function refuse(): never {
  throw new TypeError('The value of a variable does not fit its type');
}
