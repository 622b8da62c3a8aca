import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import type { CompiledSelection } from './CompiledField';
import { compileSelection } from './compileSelection';
import { conditionVariables } from './conditionVariables';
import { resolveSelection } from './resolveSelection';
import { Run, type OperationFacts, type RunBounds } from './Run';
import { variableCoercer } from './variableCoercer';

/** Each combination of the variables in `@skip` and `@include` is compiled apart. */
const MOST_CONDITIONS = 4;

/** The data of an operation that went well in every field; null where graphql-js must answer instead. */
export type Data = Readonly<Record<string, unknown>> | null;

/** Runs an operation. Nothing is thrown: what fails gives null, and so does what a client left or there is no room for. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  context: unknown,
  bounds?: RunBounds,
) => Data | Promise<Data>;

/**
 * A query of a valid document, compiled once for many runs: it gives what graphql-js gives wherever no field fails. Null for
 * operations that are not compiled: mutations, many conditions, an operation that is not there.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledOperation | null {
  const facts = factsOf(schema, document, operationName);
  const conditions = [...conditionVariables(document)];
  if (facts === null || conditions.length > MOST_CONDITIONS) return null;
  const coerce = variableCoercer(schema, facts.operation.variableDefinitions ?? []);
  const selections = new Map<string, CompiledSelection>();
  const selectionFor = (variables: Readonly<Record<string, unknown>>): CompiledSelection => {
    const key = conditions.map((name) => String(variables[name])).join();
    const selection = selections.get(key) ?? compileSelection(facts, variables);
    selections.set(key, selection);
    return selection;
  };
  return (variables, context, bounds) => {
    const coerced = coerce(variables);
    if (coerced === null) return null;
    return dataOf(new Run(facts, { variables: coerced, context, bounds }), () => selectionFor(coerced));
  };
}

function dataOf(run: Run, selection: () => CompiledSelection): Data | Promise<Data> {
  try {
    const data = resolveSelection(run, selection(), undefined);
    const ended = run.ended();
    if (ended !== undefined) return ended.then(() => (run.failed ? null : data));
    return run.failed ? null : data;
  } catch {
    return null;
  }
}

function factsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): OperationFacts | null {
  const operation = getOperationAST(document, operationName);
  const queryType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !queryType) return null;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    schema,
    queryType,
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}
