import {
  defaultTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { CHARACTERS_OF_ITEM } from '../AnswerRoom';
import type { CompiledSelection, CompleteValue, FieldFacts } from './CompiledField';
import { isPromise } from './isPromise';
import { leafCompleter } from './leafCompleter';
import { resolveSelection } from './resolveSelection';

/** A field whose value is to be completed, and what is selected below it on each object type, null where nothing fits. */
export interface CompletedField {
  readonly facts: FieldFacts;
  readonly selectionOn: (type: GraphQLObjectType) => CompiledSelection;
}

/** What completes values of a type (GraphQL specification, "Value completion"), errors left to graphql-js. */
export function completer(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  if (isNonNullType(type)) {
    const complete = nonNullCompleter(type.ofType, field);
    return (run, value) => (value == null ? run.fail() : complete(run, value));
  }
  const complete = nonNullCompleter(type, field);
  return (run, value) => (value == null ? null : complete(run, value));
}

function nonNullCompleter(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  if (isLeafType(type)) return leafCompleter(type);
  const complete = isListType(type)
    ? listCompleter(completer(type.ofType, field))
    : objectCompleter(type, field);
  return (run, value) => (value instanceof Error ? run.fail() : complete(run, value));
}

function objectCompleter(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  if (isAbstractType(type)) return abstractCompleter(type, field);
  if (isObjectType(type)) return concreteCompleter(type, field);
  throw new TypeError(`${String(type)} is no output type`);
}

/** Every item is visited even where one fails the run: a promise that nobody handles would end the process. */
function listCompleter(complete: CompleteValue): CompleteValue {
  return (run, value) => {
    if (!isIterable(value)) return run.fail();
    const list: unknown[] = [];
    let index = 0;
    for (const item of value) {
      list[index] = null;
      if (isPromise(item)) run.await(item, complete, { target: list, key: index });
      else if (!run.failed) list[index] = completedItem(run, item, complete);
      index += 1;
    }
    run.take(index * CHARACTERS_OF_ITEM);
    return list;
  };
}

function completedItem(run: Parameters<CompleteValue>[0], item: unknown, complete: CompleteValue): unknown {
  try {
    return complete(run, item);
  } catch {
    return run.fail();
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function concreteCompleter(type: GraphQLObjectType, { facts, selectionOn }: CompletedField): CompleteValue {
  let selection: CompiledSelection | undefined;
  return (run, value) => {
    // An answer that has to be awaited is as good as a refusal: graphql-js then answers.
    if (type.isTypeOf && type.isTypeOf(value, run.context, run.info(facts)) !== true) return run.fail();
    selection ??= selectionOn(type);
    return resolveSelection(run, selection, value);
  };
}

function abstractCompleter(type: GraphQLAbstractType, field: CompletedField): CompleteValue {
  const concrete = new Map<unknown, CompleteValue>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, value) => {
    const info = run.info(field.facts);
    const name = resolveType(value, run.context, info, type);
    let complete = concrete.get(name);
    if (complete === undefined) {
      const possible = info.schema.getPossibleTypes(type).find((each) => each.name === name);
      if (possible === undefined) return run.fail();
      complete = concreteCompleter(possible, field);
      concrete.set(name, complete);
    }
    return complete(run, value);
  };
}
