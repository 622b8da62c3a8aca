import { connection, pageRequest } from '../../../common/graphql/page';
import type { PerimeterResolvers } from '../../../schema/generated/cpts';
import type { PerimeterPlace } from '../model/PerimeterPlace';
import { requiredSource } from './requiredSource';

const PAGES = { scope: 'perimeter', defaultFirst: 100 };

export const Perimeter: PerimeterResolvers = {
  known: (parent) => parent.unknownReason === null,
  communeCount: (parent) => (parent.unknownReason === null ? parent.places.length : null),

  entries: (parent, args) => {
    const { first, afterKey } = pageRequest(args, PAGES);
    const rows = parent.places
      .filter((place) => afterKey === null || keyOf(place) > afterKey)
      .slice(0, first + 1);
    return connection({ rows, first, scope: PAGES.scope, totalCount: parent.places.length, keyOf });
  },

  source: (parent, _args, context) => {
    const [place] = parent.places;
    return place === undefined ? null : requiredSource(place.sourceId, context);
  },
};

function keyOf(place: PerimeterPlace): string {
  return `${place.communeCode}/${place.id}`;
}
