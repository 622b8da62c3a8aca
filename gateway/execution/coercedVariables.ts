import { getVariableValues, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';

/** Messages about variables that one answer tells; the rest is counted in none. */
const MOST_VARIABLE_ERRORS = 10;

/** The values, or the errors of those that do not fit. */
export type Coercion = ReturnType<typeof getVariableValues>;

/** The values of an operation's variables, or the first ten errors of them, and MORE_ERRORS where there are more. */
export function coercedVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): Coercion {
  if (definitions.length === 0) return { coerced: {} };
  const { coerced, errors } = getVariableValues(schema, definitions, given, {
    maxErrors: MOST_VARIABLE_ERRORS,
  });
  if (errors === undefined) return { coerced };
  const told = errors.slice(0, MOST_VARIABLE_ERRORS);
  // What comes after the last that is told says that there are more, in words without a code.
  return {
    errors:
      told.length === errors.length ? told : [...told, maillageError('MORE_ERRORS', 'more of variables')],
  };
}
