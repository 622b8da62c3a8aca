import { isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { DatasetLoadRow } from '../../../../common/changes/DatasetLoadRow';
import { cpts } from '../../../../services/cpts/definition';
import { openTestGraph, type TestGraph } from '../support/testGraph';
import { everyFieldOf, fieldsSeen } from '../support/everyField';

let graph: TestGraph;
let schema: GraphQLSchema;
beforeAll(async () => {
  graph = await openTestGraph();
  ({ schema } = await cpts.createSubgraph(graph.database, { today: () => '2022-06-30' }));
}, 300_000);
afterAll(() => graph.close());

const ENTITIES = [
  { __typename: 'Country', code: 'FR' },
  { __typename: 'Region', code: '93' },
  { __typename: 'Department', code: '43' },
  { __typename: 'EPCI', code: '200071876' },
  { __typename: 'Commune', code: '83119' },
  { __typename: 'Commune', code: '13055' },
  { __typename: 'Commune', code: '13201' },
  { __typename: 'CPTS', id: 'cpts-grand-saumurois' },
  { __typename: 'CPTS', id: 'cpts-de-l-ondaine' },
  { __typename: 'ACIContract', id: 'aci-lsto' },
];

/** What lies deeper than three, under the aliases that tell what was resolved. */
const DEEPER = `{ statedFigures(sourceId: "doc-000") { populationCheck { shares { candidates {
  ShareCandidate__year: year ShareCandidate__kind: kind } } } } }`;

test('every field of every type answers, to a depth of three, without an error', async () => {
  const seen = new Set<string>();
  // The documents came after the reference: all of their records are changes since.
  const [first] = await graph.database.getRepository(DatasetLoadRow).find({ order: { serial: 'ASC' } });
  const version = first?.version ?? '';
  const queries = [...everyFieldOf(schema, { depth: 3 }), DEEPER];
  for (const query of queries) {
    const { data, errors } = await graph.answer(query, { representations: ENTITIES, version });
    expect(errors).toBeUndefined();
    for (const field of fieldsSeen(data)) seen.add(field);
  }
  expect(missingFields(seen)).toEqual([]);
}, 300_000);

/** Non-null fields of object types that no answer showed: each must have been resolved at least once. */
function missingFields(seen: ReadonlySet<string>): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const ours = types.filter((type) => !type.name.startsWith('_'));
  const fields = ours.flatMap((type) => {
    const nonNull = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return nonNull.map((field) => `${type.name}.${field.name}`);
  });
  expect(fields.length).toBeGreaterThan(150);
  return fields.filter((name) => name !== 'Query._service' && name !== 'Query._entities' && !seen.has(name));
}
