import {
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import { CHARACTERS_OF_ITEM } from '../AnswerRoom';
import type { CompiledSelection, CompleteValue, FieldFacts, ValuePlace } from './CompiledField';
import { isPromise } from './isPromise';
import { leafCompleter } from './leafCompleter';
import { resolveSelection } from './resolveSelection';
import type { Run } from './Run';

/** A field whose value is to be completed, and what is selected below it on each object type; `up` is that of the object. */
export interface CompletedField {
  readonly facts: FieldFacts;
  readonly selectionOn: (type: GraphQLObjectType, up: number) => CompiledSelection;
}

/** A type's values at a place of an answer; `up` is that of what holds them. Errors are worded as graphql-js words them. */
export function valuePlace(type: GraphQLOutputType, field: CompletedField, up: number): ValuePlace {
  const own = isNonNullType(type) ? up + 1 : 0;
  return { facts: field.facts, up: own, complete: completer(type, field, own) };
}

/** What completes values of a type (GraphQL specification, "Value completion"). */
function completer(type: GraphQLOutputType, field: CompletedField, up: number): CompleteValue {
  if (isNonNullType(type)) {
    const complete = presentCompleter(type.ofType, field, up);
    const { facts } = field;
    return (run, value) => (value == null ? refuseNull(facts) : complete(run, value));
  }
  const complete = presentCompleter(type, field, up);
  return (run, value) => (value == null ? null : (complete(run, value) ?? null));
}

function refuseNull({ parentType, definition }: FieldFacts): never {
  throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}

function presentCompleter(type: GraphQLOutputType, field: CompletedField, up: number): CompleteValue {
  const complete = isLeafType(type)
    ? leafCompleter(type)
    : isListType(type)
      ? listCompleter(valuePlace(type.ofType, field, up))
      : objectCompleter(type, field, up);
  return (run, value) => {
    if (value instanceof Error) throw value;
    return complete(run, value);
  };
}

function objectCompleter(type: GraphQLOutputType, field: CompletedField, up: number): CompleteValue {
  if (isAbstractType(type)) return abstractCompleter(type, field, up);
  if (isObjectType(type)) return concreteCompleter(type, field, up);
  throw new TypeError(`${String(type)} is no output type`);
}

/** Every item is visited even where one has failed the list: a promise that nobody handles would end the process. */
function listCompleter(place: ValuePlace): CompleteValue {
  const { parentType, definition } = place.facts;
  return (run, value) => {
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`,
      );
    const list: unknown[] = [];
    const { depth } = run;
    run.depth = depth + 1;
    let isWhole = true;
    for (const item of value) {
      const index = list.push(null) - 1;
      run.path[depth] = index;
      if (isPromise(item)) run.await(item, place);
      else if (isWhole && !run.failed) isWhole = (list[index] = run.completed(place, item)) !== undefined;
    }
    run.depth = depth;
    run.take(list.length * CHARACTERS_OF_ITEM);
    return isWhole ? list : undefined;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function concreteCompleter(
  type: GraphQLObjectType,
  { facts, selectionOn }: CompletedField,
  up: number,
): CompleteValue {
  let selection: CompiledSelection | undefined;
  return (run, value) => {
    const isOfType = type.isTypeOf == null || type.isTypeOf(value, run.context, run.info(facts));
    if (isPromise(isOfType)) return leftToGraphqlJs(run, isOfType);
    if (!isOfType)
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`);
    selection ??= selectionOn(type, up);
    return resolveSelection(run, selection, value);
  };
}

function abstractCompleter(type: GraphQLAbstractType, field: CompletedField, up: number): CompleteValue {
  const concrete = new Map<unknown, CompleteValue>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, value) => {
    const info = run.info(field.facts);
    const name = resolveType(value, run.context, info, type);
    if (isPromise(name)) return leftToGraphqlJs(run, name);
    let complete = concrete.get(name);
    if (complete === undefined) {
      const possible = info.schema.getPossibleTypes(type).find((each) => each.name === name);
      if (possible === undefined) throw noPossibleType(type, field.facts, name);
      complete = concreteCompleter(possible, field, up);
      concrete.set(name, complete);
    }
    return complete(run, value);
  };
}

/** graphql-js has a message for each way to be wrong; this is one for all of them. */
function noPossibleType({ name }: GraphQLAbstractType, facts: FieldFacts, found: unknown): GraphQLError {
  const place = `"${facts.parentType.name}.${facts.definition.name}"`;
  return new GraphQLError(
    `Abstract type "${name}" was resolved to ${inspect(found)} for field ${place}, which is no possible type of it.`,
  );
}

/** A type that has to be awaited: none of our own has. What stands for it goes nowhere. */
function leftToGraphqlJs(run: Run, promise: PromiseLike<unknown>): null {
  promise.then(undefined, () => undefined);
  run.giveUp();
  return null;
}
