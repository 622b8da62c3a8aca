import type { GraphQLFieldResolver } from 'graphql';
import { uncounted } from '../boundedExecution';
import type { CompiledField, FieldFacts, ValuePlace } from './CompiledField';
import { valuePlace, type CompletedField } from './completer';
import { isPromise } from './isPromise';
import type { Run } from './Run';

type ResolveInto = CompiledField['resolveInto'];

/**
 * A field ready to be resolved: by its own resolver, or from the property that bears its name. `up` is that of the object it stands on.
 */
export function compileField(field: CompletedField, up: number): CompiledField {
  const { responseName } = field.facts;
  const resolveInto = resolverInto(field, up);
  return { responseName, resolveInto: responseName === '__proto__' ? ownMember(resolveInto) : resolveInto };
}

function resolverInto(field: CompletedField, up: number): ResolveInto {
  const { responseName, definition, parentType } = field.facts;
  if (definition.name === '__typename')
    return (_run, _source, target) => {
      target[responseName] = parentType.name;
      return true;
    };
  const valueOf = definition.resolve
    ? valueByResolver(uncounted(definition.resolve), field.facts)
    : valueOfProperty(field.facts);
  return intoTarget(valueOf, valuePlace(definition.type, field, up));
}

type ValueOf = (run: Run, source: unknown) => unknown;

function intoTarget(valueOf: ValueOf, place: ValuePlace): ResolveInto {
  const { responseName } = place.facts;
  return (run, source, target) => {
    const { depth } = run;
    let value: unknown;
    try {
      const found = valueOf(run, source);
      if (isPromise(found)) {
        // The member is made now, so that members stand in the order of the selection.
        target[responseName] = null;
        run.await(found, place);
        return true;
      }
      value = place.complete(run, found);
    } catch (error) {
      run.depth = depth;
      value = run.refuse(error, place);
    }
    if (value === undefined) return false;
    target[responseName] = value;
    return true;
  };
}

/** To an object this name is no member like others, until it has one of its own. */
function ownMember(resolveInto: ResolveInto): ResolveInto {
  return (run, source, target) => {
    const member = { value: null, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(target, '__proto__', member);
    return resolveInto(run, source, target);
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
