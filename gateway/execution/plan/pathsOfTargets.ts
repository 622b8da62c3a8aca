import type { PlanPath } from '../../planning/QueryPlan';
import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';

/** Where something stands in the answer: response keys and places in lists (GraphQL specification, "Errors"). */
export type AnswerPath = readonly (string | number)[];

/**
 * Where each of the objects stands in the answer along a path of a plan; an object may stand at several places. Walked only
 * once something went wrong, so that answers without errors pay for no paths.
 */
export function pathsOfTargets(
  data: DataObject,
  path: PlanPath,
  targets: ReadonlySet<DataObject>,
): Map<DataObject, AnswerPath[]> {
  const found = new Map<DataObject, AnswerPath[]>();
  const keys = path.flatMap((step) => (step.kind === 'Key' ? [step.key] : []));
  walk(data, keys, []);
  return found;

  function walk(value: unknown, rest: readonly string[], at: AnswerPath): void {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, rest, [...at, index]));
    else if (isDataObject(value)) {
      const [key, ...after] = rest;
      if (key !== undefined) walk(value[key], after, [...at, key]);
      else if (targets.has(value)) found.set(value, [...(found.get(value) ?? []), at]);
    }
  }
}

/** The response keys of a path up to its first list: the place that explains everything that is missing behind it. */
export function pathToFirstList(path: PlanPath): AnswerPath {
  const end = path.findIndex((step) => step.kind === 'Items');
  const before = end === -1 ? path : path.slice(0, end);
  return before.flatMap((step) => (step.kind === 'Key' ? [step.key] : []));
}
