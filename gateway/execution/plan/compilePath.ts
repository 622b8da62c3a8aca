import type { PlanPath } from '../../planning/QueryPlan';
import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';
import type { TypeConditions } from './TypeConditions';

/** Adds the objects that stand at a path under a value, in the order of the answer. */
export type FindTargets = (value: unknown, found: DataObject[]) => void;

/** A function that finds the objects at a path of a plan. Lists are entered wherever they stand; what is null leads nowhere. */
export function compilePath(path: PlanPath, types: TypeConditions): FindTargets {
  return path.reduceRight<FindTargets>((next, step) => {
    if (step.kind === 'Items') return next;
    if (step.kind === 'Key') return intoLists((value, found) => next(ownValue(value, step.key), found));
    return intoLists((value, found) => {
      if (meets(value, step.types, types)) next(value, found);
    });
  }, intoLists(addTarget));
}

/** An object that does not tell its type is taken: a plan asks for type names wherever they decide. */
function meets(value: DataObject, conditions: readonly string[], types: TypeConditions): boolean {
  const typename = value['__typename'];
  return typename === undefined || types.takes(typename, conditions);
}

function addTarget(value: DataObject, found: DataObject[]): void {
  found.push(value);
}

function intoLists(withObject: (value: DataObject, found: DataObject[]) => void): FindTargets {
  const find: FindTargets = (value, found) => {
    if (Array.isArray(value)) for (const item of value) find(item, found);
    else if (isDataObject(value)) withObject(value, found);
  };
  return find;
}

function ownValue(value: DataObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
