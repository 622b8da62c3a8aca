import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { compileRepresentation } from '../../../../gateway/execution/plan/compileRepresentation';
import { decidedPlaces } from '../../../../gateway/execution/plan/decidedPlaces';
import { RepresentationList } from '../../../../gateway/execution/plan/RepresentationList';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import { TypeConditions } from '../../../../gateway/execution/plan/TypeConditions';
import type { RequiredSelection } from '../../../../gateway/planning/QueryPlan';

const types = new TypeConditions(
  buildSchema('type Query { a: A b: B } type A { id: ID! } type B { id: ID! code: ID! }'),
);

const leaf = (name: string, responseKey = name): RequiredSelection => ({
  kind: 'Field',
  name,
  responseKey,
  selections: null,
});
const onType = (type: string, ...selections: RequiredSelection[]): RequiredSelection => ({
  kind: 'Fragment',
  type,
  selections,
});

const requires = [
  onType('A', leaf('__typename'), leaf('id', 'renamed')),
  onType('B', leaf('__typename'), leaf('id'), leaf('code')),
];

const value = fc.constantFrom<unknown>('1', '2', 1, null, undefined);
const target: fc.Arbitrary<DataObject> = fc.record(
  { __typename: fc.constantFrom('A', 'B', undefined), id: value, renamed: value, code: value },
  { requiredKeys: [] },
);

test('places are those of the representations, made only of what was not there before', () => {
  fc.assert(
    fc.property(fc.array(target, { maxLength: 30 }), (targets) => {
      const lookup = { requires, inputRewrites: [] };
      const build = compileRepresentation(lookup, types);
      const placesIn = (list: RepresentationList) => (each: DataObject) => {
        const representation = build(each);
        return representation === null ? null : list.placeOf(representation);
      };
      const [plain, decided] = [new RepresentationList(), new RepresentationList()];
      const placeOf = decidedPlaces(lookup, types)(placesIn(decided));
      expect(targets.map(placeOf)).toEqual(targets.map(placesIn(plain)));
      expect(decided.items).toEqual(plain.items);
    }),
  );
});

test('an object like one before is not looked up again', () => {
  const lookUp = jest.fn((_target: DataObject) => 7);
  const start = decidedPlaces({ requires, inputRewrites: [] }, types);
  const placeOf = start(lookUp);
  expect([placeOf({ __typename: 'A', renamed: '1' }), placeOf({ __typename: 'A', renamed: '1' })]).toEqual([
    7, 7,
  ]);
  expect(lookUp).toHaveBeenCalledTimes(1);
  start(lookUp)({ __typename: 'A', renamed: '1' });
  expect(lookUp).toHaveBeenCalledTimes(2);
});
