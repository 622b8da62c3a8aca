import { compileLookup } from '../../../../gateway/execution/plan/compileLookup';
import { EntityQuestion } from '../../../../gateway/execution/plan/EntityQuestion';
import { placesOfEntities } from '../../../../gateway/execution/plan/placesOfEntities';
import { RepresentationList } from '../../../../gateway/execution/plan/RepresentationList';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import type { EntityLookup } from '../../../../gateway/planning/QueryPlan';
import { byId, entityFetch, pathOf, types } from './planRun';

function question(data: DataObject, part: Partial<EntityLookup>): EntityQuestion {
  const [plan] = entityFetch('shop', 'price', part).lookups;
  if (plan === undefined) throw new Error('an entity fetch has a lookup');
  const lookup = compileLookup(plan, false, types);
  const list = new RepresentationList();
  return new EntityQuestion({ lookup, list, wanted: lookup.want(data, list), batch: null });
}

const book = (id: string): DataObject => ({ __typename: 'Book', id });
const film = (id: string): DataObject => ({ __typename: 'Film', id });

describe('the places of an error of an entity fetch', () => {
  it('are all places of the entity, at all paths of the lookup', () => {
    const data = { best: book('1'), books: [book('2'), book('1')] };
    const places = placesOfEntities(data, [
      question(data, { paths: [pathOf('best'), pathOf('books', '@')] }),
    ]);
    expect(places(['_entities', 0, 'price'])).toEqual([
      ['best', 'price'],
      ['books', 1, 'price'],
    ]);
    expect(places(['_entities', 1])).toEqual([['books', 0]]);
  });

  it('are those of the lookup whose response key the error names', () => {
    const data = { books: [book('1')], films: [film('1')] };
    const places = placesOfEntities(data, [
      question(data, { responseKey: '_e0', paths: [pathOf('books', '@')] }),
      question(data, { responseKey: '_e1', paths: [pathOf('films', '@')], requires: [byId('Film')] }),
    ]);
    expect(places(['_e0', 0])).toEqual([['books', 0]]);
    expect(places(['_e1', 0, 'offers', 3])).toEqual([['films', 0, 'offers', 3]]);
    expect(places(['_e1'])).toEqual([['films']]);
  });

  it.each([[undefined], [[]], [['_entities']], [['_entities', 99]], [['_entities', -1]], [['other', 0]]])(
    'of a path %j that names no entity is the way to the first list',
    (path) => {
      const data = { shelf: { books: [book('1')] } };
      const places = placesOfEntities(data, [question(data, { paths: [pathOf('shelf', 'books', '@')] })]);
      expect(places(path)).toEqual([['shelf', 'books']]);
    },
  );

  it('are the answer as a whole where nothing was asked', () => {
    expect(placesOfEntities({}, [])(['_entities', 0])).toEqual([[]]);
  });
});
