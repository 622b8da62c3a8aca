import { pageOfArray } from '../../../common/graphql/page';
import type { PerimeterResolvers } from '../../../schema/generated/cpts';
import type { PerimeterPlace } from '../model/PerimeterPlace';
import { requiredSource } from '../answers/requiredSource';

const PAGES = { scope: 'perimeter', defaultFirst: 100, keyOf };

export const Perimeter: PerimeterResolvers = {
  known: (parent) => parent.unknownReason === null,
  communeCount: (parent) => (parent.unknownReason === null ? parent.places.length : null),

  entries: (parent, args) => pageOfArray(parent.places, args, PAGES),

  source: (parent, _args, context) => {
    const [place] = parent.places;
    return place === undefined ? null : requiredSource(place.sourceId, context);
  },
};

function keyOf(place: PerimeterPlace): string {
  return `${place.communeCode}/${place.id}`;
}
