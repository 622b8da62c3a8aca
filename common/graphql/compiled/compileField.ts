import type { GraphQLFieldResolver } from 'graphql';
import { uncounted } from '../boundedExecution';
import type { CompiledField, CompleteValue, FieldFacts } from './CompiledField';
import { completer, type CompletedField } from './completer';
import { isPromise } from './isPromise';
import type { Run } from './Run';

/** A field ready to be resolved: by its own resolver, or from the property that bears its name. */
export function compileField(field: CompletedField): CompiledField {
  const { facts } = field;
  const { responseName, definition, parentType } = facts;
  if (definition.name === '__typename')
    return {
      responseName,
      resolveInto: (_run, _source, target) => void (target[responseName] = parentType.name),
    };
  const complete = completer(definition.type, field);
  const value = definition.resolve
    ? valueByResolver(uncounted(definition.resolve), facts)
    : valueOfProperty(facts);
  return { responseName, resolveInto: intoTarget(responseName, value, complete) };
}

type ValueOf = (run: Run, source: unknown) => unknown;

function intoTarget(
  responseName: string,
  valueOf: ValueOf,
  complete: CompleteValue,
): CompiledField['resolveInto'] {
  return (run, source, target) => {
    try {
      const value = valueOf(run, source);
      if (isPromise(value)) {
        // The member is made now, so that members stand in the order of the selection.
        target[responseName] = null;
        run.await(value, complete, { target, key: responseName });
      } else target[responseName] = complete(run, value);
    } catch {
      run.fail();
    }
  };
}

function valueByResolver(resolve: GraphQLFieldResolver<unknown, unknown>, facts: FieldFacts): ValueOf {
  return (run, source) => resolve(source, run.arguments(facts), run.context, run.info(facts));
}

/** As graphql-js resolves fields without a resolver: a property, or a method, which is called. */
function valueOfProperty(facts: FieldFacts): ValueOf {
  const { name } = facts.definition;
  return (run, source) => {
    if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
    const value = (source as Readonly<Record<string, unknown>>)[name];
    if (typeof value !== 'function') return value;
    return (value as Method).call(source, run.arguments(facts), run.context, run.info(facts));
  };
}

type Method = (this: unknown, args: unknown, context: unknown, info: unknown) => unknown;
