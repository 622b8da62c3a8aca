import { Kind, parse } from 'graphql';
import type { FetchNode, PlanPath } from '../../planning/QueryPlan';
import { addErrors, addFailure, renamedPath, type PlacesOf } from './addErrors';
import { callSubgraph } from './callSubgraph';
import { compilePath } from './compilePath';
import { compileRewrites } from './compileRewrites';
import { copyData } from './copyData';
import { isDataObject } from './isDataObject';
import { mergeData } from './mergeData';
import { pathsOfTargets, type AnswerPath } from './pathsOfTargets';
import type { PlanParts } from './PlanParts';
import type { DataObject, Step } from './Run';
import type { TypeConditions } from './TypeConditions';

/** Compiles a fetch of root fields. */
export function compileFetch(node: FetchNode, parts: PlanParts): Step {
  const call = callSubgraph(node, parts);
  const rewrite = compileRewrites(node.outputRewrites, parts.types);
  const placesIn = errorPlaces(node);
  const findTargets = targetsOf(node.path, parts.types);
  return async (run) => {
    const targets = findTargets(run.data);
    if (targets.length === 0) return;
    const placesOf = placesIn(run.data, targets);
    try {
      const { data, errors } = await call(run);
      if (errors !== undefined) addErrors(run, node.subgraph, { errors, placesOf });
      if (!isDataObject(data)) return;
      rewrite?.(data);
      targets.forEach((target, index) => mergeData(target, index === 0 ? data : copyData(data), parts.types));
    } catch (error) {
      addFailure(run, node.subgraph, { error, paths: placesOf(undefined) });
    }
  };
}

/** The root of the answer, or the objects of the query type that stand at a path in it. */
function targetsOf(path: PlanPath, types: TypeConditions): (data: DataObject) => readonly DataObject[] {
  if (path.length === 0) return (data) => [data];
  const find = compilePath(path, types);
  return (data) => {
    const found: DataObject[] = [];
    find(data, found);
    return found;
  };
}

/** Where errors of the fetch belong: below each target, in the client's response keys. */
function errorPlaces(node: FetchNode): (data: DataObject, targets: readonly DataObject[]) => PlacesOf {
  const clientPath = renamedPath(node.outputRewrites);
  return (data, targets) =>
    (path = onlyRootKey(node.text)) => {
      const tail = clientPath(path);
      if (node.path.length === 0) return [tail];
      const places = [...pathsOfTargets(data, node.path, new Set(targets)).values()].flat();
      return places.map((place) => [...place, ...tail]);
    };
}

/** The path of a fetch's root field where it has one alone; else the answer as a whole. */
function onlyRootKey(text: string): AnswerPath {
  const [operation] = parse(text, { noLocation: true }).definitions.filter(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD || others.length > 0) return [];
  return [(field.alias ?? field.name).value];
}
