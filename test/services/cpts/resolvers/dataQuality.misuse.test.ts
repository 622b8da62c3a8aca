import { openSharedGraph, TEST_TODAY, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('data quality, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function codeOf(query: string): Promise<unknown> {
    const { errors } = await graph.answer(query);
    return errors?.[0]?.extensions['code'];
  }

  const CHECK = (on: string) =>
    `{ statedFigures(indicator: POPULATION) { populationCheck(on: "${on}") { on } } }`;

  test.each(['2018-12-31', '2032-07-01', '0001-01-01', '9999-12-31'])('%s is out of range', async (day) => {
    expect(await codeOf(`{ dataQuality(on: "${day}") { on } }`)).toBe('DAY_OUT_OF_RANGE');
    expect(await codeOf(CHECK(day))).toBe('DAY_OUT_OF_RANGE');
  });

  test.each(['2019-01-01', '2032-06-30', TEST_TODAY])('%s is answered', async (day) => {
    expect(await codeOf(`{ dataQuality(on: "${day}") { on uncheckedPopulations { on } } }`)).toBeUndefined();
    expect(await codeOf(CHECK(day))).toBeUndefined();
  });

  test('null for a day is today for data quality, and the day of the figure for a check', async () => {
    const data = await graph.data<{
      dataQuality: { on: string };
      statedFigures: { populationCheck: { on: string } }[];
    }>(`{ dataQuality(on: null) { on }
    statedFigures(sourceId: "doc-001", indicator: POPULATION) { populationCheck(on: null) { on } } }`);
    expect(data.dataQuality.on).toBe(TEST_TODAY);
    expect(data.statedFigures[0]?.populationCheck.on).toBe('2021-03-12');
  });

  test('a day that is none is refused', async () => {
    const { errors } = await graph.answer('{ dataQuality(on: "2021-02-30") { on } }');
    expect(errors?.[0]?.message).toContain('2021-02-30');
  });

  test.each([0, -1, 10_001])('a page of %d facts is refused', async (first) => {
    const query = `{ dataQuality { undatedFacts(first: ${first}) { totalCount } } }`;
    expect(await codeOf(query)).toBe('INVALID_PAGE_SIZE');
  });

  test('a cursor that is none, of another list, or of another kind is refused', async () => {
    const facts = (args: string) => `{ dataQuality { undatedFacts(${args}) { pageInfo { endCursor } } } }`;
    const cursorOf = (key: string) => Buffer.from(key, 'utf8').toString('base64url');
    for (const after of ['nonsense', '', cursorOf('cpts-name:x'), cursorOf('undated-facts:STAGE/none')]) {
      expect(await codeOf(facts(`after: "${after}"`))).toBe('INVALID_CURSOR');
    }
    const data = await graph.data<{ dataQuality: { undatedFacts: { pageInfo: { endCursor: string } } } }>(
      facts('kind: STAGE, first: 1'),
    );
    const { endCursor } = data.dataQuality.undatedFacts.pageInfo;
    expect(await codeOf(facts(`kind: DOCUMENT, after: "${endCursor}"`))).toBe('INVALID_CURSOR');
    expect(await codeOf(facts(`after: "${endCursor}"`))).toBeUndefined();
    expect(await codeOf(facts('after: null, first: null, kind: null'))).toBeUndefined();
  });

  test('a kind that is none is refused', async () => {
    expect(
      (await graph.answer('{ dataQuality { undatedFacts(kind: NAME) { totalCount } } }')).errors,
    ).toHaveLength(1);
  });
});
