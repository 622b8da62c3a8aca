import { parse, type FieldNode } from 'graphql';
import { withFetches } from '../fetchesIn';
import { nonEmpty } from '../planParts';
import type { EntityFetchNode, EntityLookup, PlanNode, RequiredSelection } from '../QueryPlan';
import { FieldsAt, keyOf } from '../text/FieldsAt';
import { onlyEntityFields } from './onlyEntityFields';
import { requiredKeys, TypesAsked } from './TypesAsked';
import type { InterfaceObject, TypeNames } from './TypeNames';

/**
 * The plan of an operation in which each lookup at an interface object asks what the operation asks of each type. The native
 * planner makes one lookup of two that differ by the type: it forgets one of the types, or requires of either what the other needs.
 */
export function withTypesAsked(plan: PlanNode, operation: string, types: TypeNames): PlanNode {
  const asked = new TypesAsked(new FieldsAt(parse(operation, { noLocation: true })), types);
  return withFetches(plan, (fetch) => {
    if (fetch.kind === 'Fetch') return fetch;
    const parts = fetch.lookups.flatMap((lookup) => partsOf(fetch, lookup, { asked, types }));
    const isWhole = parts.every(({ keys }) => keys === null);
    if (isWhole) return { ...fetch, lookups: parts.map(({ lookup }) => lookup) };
    const fetches = parts.map(({ lookup, keys }): EntityFetchNode => ({
      ...fetch,
      ...onlyEntityFields(fetch, lookup.responseKey, keys),
      lookups: [lookup],
    }));
    return nonEmpty('Parallel', fetches) ?? fetch;
  });
}

/** A lookup, and which response keys it brings; null: all. */
interface Part {
  readonly lookup: EntityLookup;
  readonly keys: ReadonlySet<string> | null;
}

interface Known {
  readonly asked: TypesAsked;
  readonly types: TypeNames;
}

function partsOf(fetch: EntityFetchNode, lookup: EntityLookup, { asked, types }: Known): Part[] {
  const interfaceObject = interfaceObjectOf(lookup, types);
  if (interfaceObject === undefined) {
    asked.requireOfAll(lookup);
    return [{ lookup, keys: null }];
  }
  const fields = new FieldsAt(parse(fetch.text, { noLocation: true })).at([lookup.responseKey]);
  const fetched = new Set(fields.map(keyOf));
  for (const key of ['__typename', ...requiredKeys(lookup.requires)]) fetched.delete(key);
  const groups = asked.groupsOf(interfaceObject.objects, lookup, fetched);
  const whole = withTypes(
    lookup,
    groups.flatMap((group) => group.types),
    interfaceObject,
  );
  const namesFor = (keys: ReadonlySet<string>): ReadonlySet<string> =>
    requiredNames(fields, keys, interfaceObject);
  const isShared = groups.length < 2 || namesFor(fetched).size === 0;
  const known = new Set(groups.flatMap(({ keys }) => [...keys]));
  // What nobody is known to ask for may be there for a reason of the planner's own.
  if (isShared || known.size < fetched.size) return [{ lookup: whole, keys: null }];
  return groups.map((group) => {
    const own = namesFor(group.keys);
    const others = new Set(
      [...namesFor(fetched)].filter((name) => !own.has(name) && !interfaceObject.keys.has(name)),
    );
    return { lookup: narrowed(whole, group.types, others), keys: group.keys };
  });
}

/** The names of the fields that some of a lookup's fields require. */
function requiredNames(
  fields: readonly FieldNode[],
  keys: ReadonlySet<string>,
  { requirements }: InterfaceObject,
): ReadonlySet<string> {
  const asked = fields.filter((field) => keys.has(keyOf(field)));
  return new Set(asked.flatMap(({ name }) => [...(requirements.get(name.value) ?? [])]));
}

/** What a lookup asks for, where it asks a subgraph for an interface object. */
function interfaceObjectOf({ inputRewrites }: EntityLookup, types: TypeNames): InterfaceObject | undefined {
  return inputRewrites
    .flatMap((rewrite) => (rewrite.kind === 'SetValue' ? [types.interfaceObjects.get(rewrite.value)] : []))
    .find((each) => each !== undefined);
}

/** The lookup with what it requires of some of the types required of all these. */
function withTypes(
  lookup: EntityLookup,
  wanted: readonly string[],
  { objects }: InterfaceObject,
): EntityLookup {
  const fragments = lookup.requires.filter((each) => each.kind === 'Fragment');
  const [first] = fragments;
  const isForObjects = fragments.every(({ type }) => type !== null && objects.includes(type));
  if (first === undefined || !isForObjects) return lookup;
  const lost = wanted.filter((type) => !fragments.some((each) => each.type === type));
  return { ...lookup, requires: [...lookup.requires, ...lost.map((type) => ({ ...first, type }))] };
}

/** The lookup for objects of certain types, without what others require. */
function narrowed(lookup: EntityLookup, types: readonly string[], others: ReadonlySet<string>): EntityLookup {
  const own = (selections: readonly RequiredSelection[]): RequiredSelection[] =>
    selections
      .filter((each) => each.kind === 'Fragment' || !others.has(each.name))
      .map((each) => (each.kind === 'Fragment' ? { ...each, selections: own(each.selections) } : each));
  return {
    ...lookup,
    paths: lookup.paths.map((path) => [...path, { kind: 'Types', types }]),
    requires: own(lookup.requires),
  };
}
