import type { EntityLookup } from '../../planning/QueryPlan';
import { compilePath } from './compilePath';
import { compileRepresentation } from './compileRepresentation';
import { compileRewrites } from './compileRewrites';
import { copyData } from './copyData';
import { decidedPlaces, type PlaceOf } from './decidedPlaces';
import { isDataObject } from './isDataObject';
import { mergeData } from './mergeData';
import type { RepresentationList } from './RepresentationList';
import type { DataObject } from './Run';
import type { TypeConditions } from './TypeConditions';

/** The objects of an answer that one lookup completes, and which representation stands for each. */
export interface Wanted {
  readonly targets: readonly DataObject[];
  /** The place of each target's representation in its list. */
  readonly places: readonly number[];
}

/** A compiled lookup: what it asks for, and what it does with the entities that come. */
export interface Lookup {
  readonly plan: EntityLookup;
  readonly want: (data: DataObject, representations: RepresentationList) => Wanted;
  readonly receive: (entities: readonly unknown[], wanted: Wanted) => void;
}

/** Compiles one lookup of an entity fetch. `nested`: the entities hold objects, which two places must not share. */
export function compileLookup(plan: EntityLookup, nested: boolean, types: TypeConditions): Lookup {
  const finders = plan.paths.map((path) => compilePath(path, types));
  const build = compileRepresentation(plan, types);
  const decided = decidedPlaces(plan, types);
  const rewrite = compileRewrites(plan.outputRewrites, types);
  return {
    plan,
    want: (data, representations) => {
      const found: DataObject[] = [];
      for (const find of finders) find(data, found);
      return wantedOf(
        found,
        decided((target) => {
          const representation = build(target);
          return representation === null ? null : representations.placeOf(representation);
        }),
      );
    },
    receive: (entities, { targets, places }) => {
      const used = new Set<number>();
      targets.forEach((target, index) => {
        const place = places[index] ?? -1;
        const entity = entities[place];
        if (!isDataObject(entity)) return;
        const first = !used.has(place);
        used.add(place);
        if (first) rewrite?.(entity);
        mergeData(target, first || !nested ? entity : copyData(entity), types);
      });
    },
  };
}

function wantedOf(found: readonly DataObject[], placeOf: PlaceOf): Wanted {
  const targets: DataObject[] = [];
  const places: number[] = [];
  for (const target of found) {
    const place = placeOf(target);
    if (place === null) continue;
    targets.push(target);
    places.push(place);
  }
  return { targets, places };
}
