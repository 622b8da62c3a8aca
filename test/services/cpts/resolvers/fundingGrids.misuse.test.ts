import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('funding grids, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  test.each([
    ['on: "2018-12-31"', 'DAY_OUT_OF_RANGE'],
    ['on: "0001-01-01"', 'DAY_OUT_OF_RANGE'],
    ['on: "9999-12-31"', 'DAY_OUT_OF_RANGE'],
    ['on: "2036-11-23"', 'DAY_OUT_OF_RANGE'],
    ['on: "2018-12-31", basis: OBSERVED_CONTRACTS', 'DAY_OUT_OF_RANGE'],
    ['on: "2026-11-22", basis: OBSERVED_CONTRACTS', 'OBSERVED_NEVER_IN_FORCE'],
    ['on: "2019-01-01"', undefined],
    ['on: "2036-11-22"', undefined],
    ['on: null, basis: OBSERVED_CONTRACTS', undefined],
  ])('the grids with %s: %s', async (args, code) => {
    const { errors = [] } = await graph.answer(`{ fundingGrids(${args}) { id } }`);
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});
