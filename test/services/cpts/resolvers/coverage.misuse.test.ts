import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('coverage, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2022-06-30');
  });
  afterAll(() => graph.close());

  async function errorOf(field: string): Promise<string> {
    const { data, errors } = await graph.answer(
      `{ _entities(representations: [{ __typename: "Department", code: "83" }]) { ... on Department { ${field} } } }`,
    );
    expect(JSON.stringify(data)).toContain('null');
    const [error] = errors ?? [];
    return `${String(error?.extensions['code'])} ${String(JSON.parse(String(error?.extensions['value'])))}`;
  }

  test.each([
    ['coverage(on: "2018-12-31") { on }', 'DAY_OUT_OF_RANGE 2018-12-31'],
    ['coverage(on: "2032-07-01") { on }', 'DAY_OUT_OF_RANGE 2032-07-01'],
    ['coverage(on: "9999-12-31") { on }', 'DAY_OUT_OF_RANGE 9999-12-31'],
    ['coverage(stage: ENDED) { on }', 'INVALID_COVERAGE_STAGE ENDED'],
    ['coverageHistory(from: "2018-12-31") { on }', 'DAY_OUT_OF_RANGE 2018-12-31'],
    ['coverageHistory(from: "2019-01-01", to: "2032-07-01") { on }', 'DAY_OUT_OF_RANGE 2032-07-01'],
    [
      'coverageHistory(from: "2021-01-02", to: "2021-01-01") { on }',
      'INVALID_DAY_RANGE 2021-01-02 to 2021-01-01',
    ],
    ['coverageHistory(from: "2022-07-01") { on }', 'INVALID_DAY_RANGE 2022-07-01 to 2022-06-30'],
    ['coverageHistory(from: "2021-01-01", stage: ENDED) { on }', 'INVALID_COVERAGE_STAGE ENDED'],
  ])('%s: %s', async (field, error) => {
    expect(await errorOf(field)).toBe(error);
  });

  test('a day out of range is told the last day in it', async () => {
    const { errors } = await graph.answer(
      '{ _entities(representations: [{ __typename: "Country", code: "FR" }]) { ... on Country { coverage(on: "2018-12-31") { on } } } }',
    );
    expect(errors?.[0]?.message).toContain('The last of these days is 2032-06-30. Ask for a day in between.');
  });

  test('no span that the days allow has more than 163 months; the limit of 250 stands all the same', async () => {
    // Ten years ahead of today there is room for more points only as time goes on.
    const later = await openSharedGraph(databases, '2035-06-30');
    try {
      const { errors } = await later.answer(
        `{ _entities(representations: [{ __typename: "Department", code: "83" }]) { ... on Department {
        coverageHistory(from: "2019-01-01", to: "2045-06-30", step: MONTH) { on } } } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_POINTS' });
    } finally {
      await later.close();
    }
  });
});
