import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { keptByConditions } from '../keptByConditions';
import type { CompiledSelection } from './CompiledField';
import { compileSelection } from './compileSelection';
import { conditionVariables } from './conditionVariables';
import { resolveSelection } from './resolveSelection';
import { Run, type OperationFacts, type RunBounds } from './Run';
import { variableCoercer } from './variableCoercer';

/** What an operation came to (GraphQL specification, "Response"). */
export interface CompiledResult {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** Errors that came up and are not told, since there are enough. */
  readonly errorsLeftOut: number;
}

/** Null where there is none: graphql-js must answer, the client has left, or there is no room. */
export type MaybeResult = CompiledResult | null;

/** Runs an operation. Nothing is thrown. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  context: unknown,
  bounds?: RunBounds,
) => MaybeResult | Promise<MaybeResult>;

/**
 * A query of a valid document, compiled once for many runs: it gives what graphql-js gives. Null for operations that are not compiled:
 * mutations, and one that is not there. Of its selections, which are compiled apart for each combination of conditions, `mostCombinations` are kept,
 * 16 where it is left out; of more, the one made first goes.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  mostCombinations?: number,
): CompiledOperation | null {
  const facts = factsOf(schema, document, operationName);
  if (facts === null) return null;
  const coerce = variableCoercer(schema, facts.operation.variableDefinitions ?? []);
  const conditions = [...conditionVariables(document)];
  const compile = (variables: Variables): CompiledSelection => compileSelection(facts, variables);
  const selectionFor = keptByConditions(conditions, compile, mostCombinations);
  return (variables, context, bounds) => {
    const coerced = coerce(variables);
    if (coerced === null) return null;
    return resultOf(new Run(facts, { variables: coerced, context, bounds }), selectionFor);
  };
}

type Variables = Readonly<Record<string, unknown>>;
type SelectionFor = (variables: Variables) => CompiledSelection;

function resultOf(run: Run, selectionFor: SelectionFor): MaybeResult | Promise<MaybeResult> {
  try {
    run.data = resolveSelection(run, selectionFor(run.variables), undefined) ?? null;
  } catch {
    return null;
  }
  const ended = run.ended();
  return ended === undefined ? endOf(run) : ended.then(() => endOf(run));
}

function endOf({ failed, data, errors, errorsLeftOut }: Run): MaybeResult {
  return failed ? null : { data, errors, errorsLeftOut };
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
