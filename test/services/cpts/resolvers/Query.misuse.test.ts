import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('the queries, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function errorOf(query: string, variables?: Record<string, unknown>) {
    const { errors = [], data } = await graph.answer(query, variables);
    const [error] = errors;
    return { code: error?.extensions['code'], message: error?.message ?? '', data, count: errors.length };
  }

  test.each([
    ['cpts', 'UNKNOWN_CPTS'],
    ['contract', 'UNKNOWN_CONTRACT'],
    ['fundingGrid', 'UNKNOWN_FUNDING_GRID'],
  ])('%s of an unknown name is null with %s, the value and the fix', async (field, code) => {
    const error = await errorOf(`{ ${field}(id: "no-such-thing") { id } }`);
    expect(error).toMatchObject({ code, count: 1, data: { [field]: null } });
    expect(error.message).toContain('"no-such-thing"');
    expect(error.message).toMatch(/List them with/);
  });

  test.each([
    ['{ communeCode: "8311" }', 'INVALID_COMMUNE_CODE'],
    ['{ communeCode: "83999" }', 'UNKNOWN_COMMUNE'],
    ['{ departmentCode: "7" }', 'INVALID_DEPARTMENT_CODE'],
    ['{ departmentCode: "99" }', 'UNKNOWN_DEPARTMENT'],
    ['{ regionCode: "PACA" }', 'INVALID_REGION_CODE'],
    ['{ regionCode: "99" }', 'UNKNOWN_REGION'],
    ['{ sizeCategory: 0 }', 'INVALID_SIZE_CATEGORY'],
    ['{ sizeCategory: 5 }', 'INVALID_SIZE_CATEGORY'],
    ['{ signedFrom: "2022-01-01", signedTo: "2021-01-01" }', 'INVALID_DAY_RANGE'],
    ['{ signedFrom: "2021-02-30" }', 'INVALID_DATE'],
    [`{ text: "${'a'.repeat(201)}" }`, 'TEXT_TOO_LONG'],
  ])('a list with the filter %s is refused with %s', async (filter, code) => {
    const error = await errorOf(`{ allCpts(filter: ${filter}) { totalCount } }`);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeLessThan(400);
  });

  test('200 characters of text are enough', async () => {
    const error = await errorOf(`{ allCpts(filter: { text: "${'a'.repeat(200)}" }) { totalCount } }`);
    expect(error).toMatchObject({ count: 0, data: { allCpts: { totalCount: 0 } } });
  });

  const PAGES = [
    ['allCpts', (args: string) => `{ allCpts(${args}) { totalCount } }`],
    [
      'a perimeter',
      (args: string) => `{ cpts(id: "cpts-du-golfe") { perimeter { entries(${args}) { totalCount } } } }`,
    ],
    [
      'uncovered communes',
      (args: string) =>
        `{ _entities(representations: [{ __typename: "Department", code: "83" }]) { ... on Department { coverage { uncoveredCommunes(${args}) { totalCount } } } } }`,
    ],
  ] as const;

  describe.each(PAGES)('a page of %s', (_name, query) => {
    test.each([0, -1, 10_001])('first: %d is refused', async (first) => {
      expect((await errorOf(query(`first: ${first}`))).code).toBe('INVALID_PAGE_SIZE');
    });

    test('a cursor that is none, or of another list, is refused', async () => {
      expect((await errorOf(query('after: "abc"'))).code).toBe('INVALID_CURSOR');
      const foreign = Buffer.from('communes:83050').toString('base64url');
      expect((await errorOf(query(`after: "${foreign}"`))).code).toBe('INVALID_CURSOR');
    });
  });

  test('a cursor of another order is refused', async () => {
    const { data } = await graph.answer('{ allCpts(orderBy: SIGNED, first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data?.['allCpts'] as { pageInfo: { endCursor: string } }).pageInfo;
    const error = await errorOf(`{ allCpts(orderBy: POPULATION, after: "${endCursor}") { totalCount } }`);
    expect(error.code).toBe('INVALID_CURSOR');
  });

  test('a cursor of another territory or perimeter is refused', async () => {
    const code = Buffer.from('uncovered:83050').toString('base64url');
    const department =
      '_entities(representations: [{ __typename: "Department", code: "43" }]) { ... on Department';
    const uncovered = `{ ${department} { coverage { uncoveredCommunes(after: "${code}") { totalCount } } } } }`;
    expect((await errorOf(uncovered)).code).toBe('INVALID_CURSOR');
    const place = Buffer.from('perimeter:83119/cpts-du-golfe/0').toString('base64url');
    const entries = `{ cpts(id: "cpts-grand-saumurois") { perimeter { entries(after: "${place}") { totalCount } } } }`;
    expect((await errorOf(entries)).code).toBe('INVALID_CURSOR');
  });

  test('codes of the other lists are checked as well', async () => {
    expect((await errorOf('{ startUpAids(regionCode: "9") { id } }')).code).toBe('INVALID_REGION_CODE');
    expect((await errorOf('{ supportOrganizations(departmentCode: "083") { id } }')).code).toBe(
      'INVALID_DEPARTMENT_CODE',
    );
    expect((await errorOf('{ statedFigures(sourceId: "doc-999") { id } }')).code).toBe('UNKNOWN_SOURCE');
  });

  describe('what the gateway may refer to', () => {
    test.each([
      ['Department', '99'],
      ['Department', "83' OR 1=1"],
      ['Region', 'PACA'],
      ['Country', 'DE'],
      ['EPCI', '123'],
      ['Commune', '8305'],
      ['Commune', '83999'],
    ])('%s %s does not exist: null, without an error', async (__typename, code) => {
      const error = await errorOf(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Territory { code } } }',
        { r: [{ __typename, code }] },
      );
      expect(error).toMatchObject({ count: 0, data: { _entities: [null] } });
    });

    test('an unknown CPTS and an unknown contract are null', async () => {
      const error = await errorOf(
        '{ _entities(representations: [{ __typename: "CPTS", id: "x" }, { __typename: "ACIContract", id: "x" }]) { __typename } }',
      );
      expect(error).toMatchObject({ count: 0, data: { _entities: [null, null] } });
    });
  });

  test('coverage by CPTS that have ended is refused', async () => {
    const error = await errorOf(
      '{ _entities(representations: [{ __typename: "Department", code: "83" }]) { ... on Department { coverage(stage: ENDED) { population } } } }',
    );
    expect(error).toMatchObject({
      code: 'INVALID_COVERAGE_STAGE',
      count: 1,
      data: { _entities: [{ coverage: null }] },
    });
  });

  test.each([-5, 0, 1999, 2017, 2_147_483_647])(
    'a population of the year %d is null with the years that are loaded',
    async (year) => {
      const { data, count } = await errorOf(
        'query ($year: Int) { cpts(id: "cpts-du-golfe") { population(basis: { year: $year }) { value { low } year unknownReason } } }',
        { year },
      );
      expect(count).toBe(0);
      expect(data).toMatchObject({ cpts: { population: { value: null, year } } });
      expect(JSON.stringify(data)).toMatch(/No PMUN of|is loaded for/);
    },
  );
});
