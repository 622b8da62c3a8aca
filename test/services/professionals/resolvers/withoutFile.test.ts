import { entitiesOperation } from '../support/entities';
import { professionalsSubgraph, type TestSubgraph } from '../support/professionalsSubgraph';

const unknownReason = 'No file of members/professionals is loaded.';
const unknownCounts = {
  total: null,
  byProfession: [],
  acceptingNewPatients: null,
  unknownReason,
  source: null,
};
const unknownList = {
  totalCount: null,
  unknownReason,
  source: null,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};
const unknownDensities = {
  total: null,
  byProfession: [],
  inhabitants: { low: 1, high: 2 },
  unknownReason,
  source: null,
};
const densities = '{ total byProfession { count } inhabitants { low high } unknownReason source { id } }';
const counts = '{ total byProfession { count } acceptingNewPatients unknownReason source { id } }';
const list =
  '{ totalCount unknownReason source { kind } nodes { __typename } pageInfo { hasNextPage endCursor } }';

describe('without a file of professionals', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await professionalsSubgraph({ demo: false });
  });

  afterAll(() => graph.database.destroy());

  it('every number is unknown and says why', async () => {
    const { _entities } = await graph.data<{ _entities: unknown[] }>(
      entitiesOperation(`
        ... on Commune { professionalCounts ${counts} careStructures ${list} }
        ... on CPTS { memberCounts ${counts} memberDensities ${densities} members ${list} careStructures ${list} }`),
      {
        representations: [
          { __typename: 'Commune', code: '49328' },
          { __typename: 'CPTS', id: 'cpts-grand-saumurois', inhabitantsAtLeast: 1, inhabitantsAtMost: 2 },
        ],
      },
    );
    expect(_entities).toEqual([
      { professionalCounts: unknownCounts, careStructures: unknownList },
      {
        memberCounts: unknownCounts,
        memberDensities: unknownDensities,
        members: unknownList,
        careStructures: unknownList,
      },
    ]);
  });

  it('the lists are unknown, not empty', async () => {
    const answer = await graph.data(`{ professionals ${list} careStructures ${list} }`);
    expect(answer).toEqual({ professionals: unknownList, careStructures: unknownList });
  });

  it('a number is refused, saying that no file is loaded', async () => {
    const { errors } = await graph.answer('{ professional(rpps: "90000000011") { rpps } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_PROFESSIONAL');
    expect(errors?.[0]?.message).toContain(unknownReason);
  });

  it('the nomenclature is still there, and only what is loaded is listed', async () => {
    const answer = await graph.data<{ professions: unknown[]; professionalDatasets: unknown[] }>(
      '{ professions { code } professionalDatasets { id source { kind } } }',
    );
    expect(answer.professions).toHaveLength(25);
    expect(answer.professionalDatasets).toEqual([
      { id: 'professionals-communes', source: { kind: 'OFFICIAL' } },
      { id: 'professions', source: { kind: 'OFFICIAL' } },
    ]);
  });

  it('a member or structure of a gateway reference does not exist', async () => {
    const { _entities } = await graph.data<{ _entities: unknown[] }>(entitiesOperation('__typename'), {
      representations: [
        { __typename: 'Professional', rpps: '90000000011' },
        { __typename: 'CareStructure', finess: '499900011' },
      ],
    });
    expect(_entities).toEqual([null, null]);
  });
});
