import { renamedPath, type PlacesOf } from './addErrors';
import type { Lookup, Wanted } from './compileLookup';
import { pathsOfTargets, pathToFirstList, type AnswerPath } from './pathsOfTargets';
import type { DataObject } from './Run';

/**
 * Where an error of an entity fetch belongs in the answer: each place of the entity that it names, or, where it names none,
 * the way to the first list of the lookup.
 */
export function placesOfEntities(
  data: DataObject,
  lookups: readonly Lookup[],
  wanted: readonly Wanted[],
): PlacesOf {
  return (path = []) => {
    const [responseKey, place, ...rest] = path;
    const index = lookups.findIndex(({ plan }) => plan.responseKey === responseKey);
    const lookup = lookups[index] ?? lookups[0];
    const found = wanted[index];
    if (lookup === undefined) return [[]];
    const known = found === undefined ? [] : entityPlaces(data, lookup, targetsAt(found, place));
    if (known.length === 0) return [pathToFirstList(lookup.plan.paths[0] ?? [])];
    const tail = renamedPath(lookup.plan.outputRewrites)(rest);
    return known.map((each) => [...each, ...tail]);
  };
}

function targetsAt({ targets, places }: Wanted, place: string | number | undefined): Set<DataObject> {
  return new Set(targets.filter((_, index) => places[index] === place));
}

function entityPlaces(
  data: DataObject,
  { plan }: Lookup,
  targets: ReadonlySet<DataObject>,
): readonly AnswerPath[] {
  return plan.paths.flatMap((path) => [...pathsOfTargets(data, path, targets).values()].flat());
}
