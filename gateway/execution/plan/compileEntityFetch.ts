import { Kind, parse, type FormattedExecutionResult, type SelectionNode } from 'graphql';
import { maillageError } from '../../../common/errors/maillageError';
import type { EntityFetchNode } from '../../planning/QueryPlan';
import { addErrors, addFailure } from './addErrors';
import { callSubgraph } from './callSubgraph';
import { compileLookup, type Lookup, type Wanted } from './compileLookup';
import { pathToFirstList } from './pathsOfTargets';
import { placesOfEntities } from './placesOfEntities';
import type { PlanParts } from './PlanParts';
import { RepresentationList } from './RepresentationList';
import type { DataObject, Step } from './Run';

/** Compiles one call for entities: all its lookups, for all the places in the answer that they complete. */
export function compileEntityFetch(node: EntityFetchNode, parts: PlanParts): Step {
  const call = callSubgraph(node, parts);
  const nested = keysWithObjects(node.text);
  const lookups = node.lookups.map((plan) => compileLookup(plan, nested.has(plan.responseKey), parts.types));
  const failurePath = pathToFirstList(node.lookups[0]?.paths[0] ?? []);
  return async (run) => {
    const { lists, wanted, isEmpty } = representationsFor(lookups, run.data);
    if (isEmpty) return;
    try {
      const result = await call(
        run,
        Object.fromEntries([...lists].map(([name, { items }]) => [name, items])),
      );
      const { errors } = result;
      if (errors !== undefined)
        addErrors(run, node.subgraph, { errors, placesOf: placesOfEntities(run.data, lookups, wanted) });
      lookups.forEach((lookup, index) => {
        const each = wanted[index];
        if (each !== undefined) receive({ lookup, wanted: each, lists }, result);
      });
    } catch (error) {
      addFailure(run, node.subgraph, { error, path: failurePath });
    }
  };

  function receive(received: Received, result: FormattedExecutionResult): void {
    const { lookup, wanted, lists } = received;
    const entities = result.data?.[lookup.plan.responseKey];
    const expected = lists.get(lookup.plan.variable)?.items.length;
    if (Array.isArray(entities) && entities.length === expected) lookup.receive(entities, wanted);
    else if (expected !== 0 && result.errors === undefined)
      throw maillageError('SUBGRAPH_INVALID_RESPONSE', node.subgraph);
  }
}

interface Received {
  readonly lookup: Lookup;
  readonly wanted: Wanted;
  readonly lists: ReadonlyMap<string, RepresentationList>;
}

interface Representations {
  /** By the variable that takes them. */
  readonly lists: ReadonlyMap<string, RepresentationList>;
  /** In the order of the lookups. */
  readonly wanted: readonly Wanted[];
  readonly isEmpty: boolean;
}

function representationsFor(lookups: readonly Lookup[], data: DataObject): Representations {
  const lists = new Map<string, RepresentationList>();
  const wanted = lookups.map(({ plan, want }) => {
    const list = lists.get(plan.variable) ?? new RepresentationList();
    lists.set(plan.variable, list);
    return want(data, list);
  });
  return { lists, wanted, isEmpty: [...lists.values()].every(({ items }) => items.length === 0) };
}

/** The response keys of `_entities` fields whose entities hold objects. */
function keysWithObjects(text: string): Set<string> {
  const document = parse(text, { noLocation: true });
  const hasFragments = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const keys = (operation?.selectionSet.selections ?? []).flatMap((field) =>
    field.kind === Kind.FIELD && (hasFragments || holdsObjects(field.selectionSet?.selections ?? []))
      ? [(field.alias ?? field.name).value]
      : [],
  );
  return new Set(keys);
}

function holdsObjects(selections: readonly SelectionNode[]): boolean {
  return selections.some((node) => {
    if (node.kind === Kind.FIELD) return node.selectionSet !== undefined;
    return node.kind === Kind.INLINE_FRAGMENT && holdsObjects(node.selectionSet.selections);
  });
}
