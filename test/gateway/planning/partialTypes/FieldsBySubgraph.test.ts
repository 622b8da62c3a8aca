import { buildSchema, isObjectType } from 'graphql';
import { checkSupergraph } from '../../../../gateway/planning/checkSupergraph';
import { FieldsBySubgraph } from '../../../../gateway/planning/partialTypes/FieldsBySubgraph';
import { prepareFixture } from '../../differential/fixture/PreparedFixture';
import { harbours } from '../../differential/supergraphs/harbours';
import { supergraphs } from '../../differential/supergraphs/supergraphs';

const { supergraphSdl } = prepareFixture(harbours);
const fields = FieldsBySubgraph.of(supergraphSdl)!;

test('a supergraph gets a field more for each subgraph that answers a partial one', () => {
  checkSupergraph(fields.supergraphSdl);
  const quay = buildSchema(fields.supergraphSdl).getType('Quay');
  const added = Object.keys(isObjectType(quay) ? quay.getFields() : {}).filter((name) =>
    name.includes('__of__'),
  );
  expect(added.sort()).toEqual(
    ['berths', 'first'].flatMap((name) => [`${name}__of__NORTH`, `${name}__of__SOUTH`]),
  );
});

test('their names lead from and to the fields of clients', () => {
  expect(fields.nameOf('Quay', 'berths', 'north')).toBe('berths__of__NORTH');
  expect(fields.nameOf('Quay', 'berths', 'repairs')).toBeUndefined();
  expect(fields.nameOf('Quay', 'name', 'north')).toBeUndefined();
  expect(fields.fieldOf('berths__of__NORTH')).toBe('berths');
  expect(fields.fieldOf('berths')).toBeUndefined();
  expect([fields.hasName('berths'), fields.hasName('name')]).toEqual([true, false]);
});

test.each(
  supergraphs
    .filter(({ name }) => ['atlas', 'library', 'stations'].includes(name))
    .map((each) => [each.name, each] as const),
)('the supergraph "%s", whose subgraphs agree, stays as it is', (_, fixture) => {
  expect(FieldsBySubgraph.of(prepareFixture(fixture).supergraphSdl)).toBeNull();
});
