import type { EntityLookup } from '../../planning/QueryPlan';
import { fieldsFor } from './compileRepresentation';
import type { DataObject } from './Run';
import type { TypeConditions } from './TypeConditions';

/** The place of an object's representation in a list; null where it has none. */
export type PlaceOf = (target: DataObject) => number | null;

/**
 * A function that remembers, for the objects of one run, places that were looked up. Where one text and the type name decide on a
 * representation, as with most keys, an object with both of one before has its place, and no representation is made of it.
 */
export function decidedPlaces(
  { requires, inputRewrites }: Pick<EntityLookup, 'requires' | 'inputRewrites'>,
  types: TypeConditions,
): (lookUp: PlaceOf) => PlaceOf {
  const keys = new Map<unknown, string | null>();
  const keyFor = (typename: unknown): string | null => {
    const known = keys.get(typename);
    if (known !== undefined) return known;
    const key = inputRewrites.length > 0 ? null : onlyKey([...fieldsFor(typename, requires, types)]);
    keys.set(typename, key);
    return key;
  };
  return (lookUp) => {
    const placesByType = new Map<unknown, Map<string, number | null>>();
    return (target) => {
      const typename = target['__typename'];
      const key = keyFor(typename);
      const value = key === null ? undefined : target[key];
      if (typeof value !== 'string') return lookUp(target);
      let places = placesByType.get(typename);
      if (places === undefined) placesByType.set(typename, (places = new Map<string, number | null>()));
      let place = places.get(value);
      if (place === undefined) places.set(value, (place = lookUp(target)));
      return place;
    };
  };
}

type Fields = readonly (readonly [string, { readonly responseKey: string; readonly selections: unknown }])[];

/** The response key of the only leaf beside the type name; null where there are others. */
function onlyKey(fields: Fields): string | null {
  const [field, ...others] = fields.filter(
    ([name, { responseKey }]) => name !== '__typename' || responseKey !== name,
  );
  return field === undefined || others.length > 0 || field[1].selections !== null
    ? null
    : field[1].responseKey;
}
