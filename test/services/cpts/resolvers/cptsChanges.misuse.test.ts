import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('cpts changes, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  test.each([
    ['from: "2018-12-31"', 'DAY_OUT_OF_RANGE'],
    ['from: "2019-01-01", to: "2036-11-23"', 'DAY_OUT_OF_RANGE'],
    ['from: "2022-01-02", to: "2022-01-01"', 'INVALID_DAY_RANGE'],
    ['from: "2026-11-23"', 'INVALID_DAY_RANGE'],
    ['from: "2021-02-30"', 'INVALID_DATE'],
    ['from: "2019-01-01", cptsId: "cpts-nowhere"', 'UNKNOWN_CPTS'],
    ['from: "2019-01-01", departmentCode: "8"', 'INVALID_DEPARTMENT_CODE'],
    ['from: "2019-01-01", departmentCode: "99"', 'UNKNOWN_DEPARTMENT'],
    ['from: "2019-01-01", regionCode: "99"', 'UNKNOWN_REGION'],
    ['from: "2019-01-01", first: 0', 'INVALID_PAGE_SIZE'],
    ['from: "2019-01-01", first: 10001', 'INVALID_PAGE_SIZE'],
    ['from: "2019-01-01", after: "nonsense"', 'INVALID_CURSOR'],
  ])('cptsChanges(%s) is refused: %s', async (args, code) => {
    const { data, errors } = await graph.answer(`{ cptsChanges(${args}) { totalCount } }`);
    expect(data?.['cptsChanges'] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  test('a first day after today is told that the last one is today', async () => {
    const hintless = await graph.answer(
      '{ cptsChanges(from: "2022-01-02", to: "2022-01-01") { totalCount } }',
    );
    const { errors } = await graph.answer('{ cptsChanges(from: "2026-11-23") { totalCount } }');
    expect(errors?.[0]?.message).toContain('`to` is today where it is left out.');
    expect(hintless.errors?.[0]?.message).not.toContain('left out');
  });

  test('nothing changed after a day and up to the same day', async () => {
    const found = await graph.data(
      '{ cptsChanges(from: "2021-06-01", to: "2021-06-01") { totalCount nodes { kind } } }',
    );
    expect(found).toEqual({ cptsChanges: { totalCount: 0, nodes: [] } });
  });

  test('a cursor of a wider question that the narrower one has not is refused', async () => {
    const page = await graph.data<{ cptsChanges: { pageInfo: { endCursor: string } } }>(
      '{ cptsChanges(from: "2019-01-01", first: 1, departmentCode: "83") { pageInfo { endCursor } } }',
    );
    const { endCursor } = page.cptsChanges.pageInfo;
    const { errors } = await graph.answer(
      `{ cptsChanges(from: "2019-01-01", cptsId: "cpts-grand-saumurois", after: "${endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' });
  });
});
