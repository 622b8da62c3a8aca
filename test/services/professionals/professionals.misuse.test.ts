import { entitiesOperation } from './support/entities';
import { professionalsSubgraph, type TestSubgraph } from './support/professionalsSubgraph';

describe('misuse', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await professionalsSubgraph({ demo: true });
  });

  afterAll(() => graph.database.destroy());

  it.each([
    ['professional(rpps: "123") { rpps }', 'INVALID_RPPS'],
    ['professional(rpps: "1000123456x") { rpps }', 'INVALID_RPPS'],
    ['professional(rpps: "10001234567") { rpps }', 'UNKNOWN_PROFESSIONAL'],
    ['careStructure(finess: "4900") { finess }', 'INVALID_FINESS'],
    ['careStructure(finess: "2C0000014") { finess }', 'INVALID_FINESS'],
    ['careStructure(finess: "2A0000014") { finess }', 'UNKNOWN_CARE_STRUCTURE'],
    ['profession(code: "41") { code }', 'UNKNOWN_PROFESSION'],
    ['profession(code: "") { code }', 'UNKNOWN_PROFESSION'],
    ['professionals(filter: { professionCodes: ["10", "1"] }) { totalCount }', 'UNKNOWN_PROFESSION'],
    ['professionals(filter: { departmentCode: "7" }) { totalCount }', 'INVALID_DEPARTMENT_CODE'],
    ['professionals(filter: { departmentCode: "20" }) { totalCount }', 'UNKNOWN_DEPARTMENT'],
    ['professionals(filter: { communeCode: "8305" }) { totalCount }', 'INVALID_COMMUNE_CODE'],
    ['professionals(filter: { communeCode: "83999" }) { totalCount }', 'UNKNOWN_COMMUNE'],
    ['careStructures(filter: { departmentCode: "2C" }) { totalCount }', 'INVALID_DEPARTMENT_CODE'],
    ['careStructures(filter: { communeCode: "Draguignan" }) { totalCount }', 'INVALID_COMMUNE_CODE'],
    ['careStructures(filter: { cptsId: "zz" }) { totalCount }', 'INVALID_CPTS_ID'],
    ['careStructures(filter: { cptsId: "" }) { totalCount }', 'INVALID_CPTS_ID'],
    ['careStructures(filter: { cptsId: "CPTS-du-golfe" }) { totalCount }', 'INVALID_CPTS_ID'],
    ['professionals(first: 0) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['professionals(first: -1) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['careStructures(first: 10001) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['professionals(after: "hello") { totalCount }', 'INVALID_CURSOR'],
  ])('%s is refused with %s', async (field, code) => {
    expect(await graph.errorCode(`{ ${field} }`)).toBe(code);
  });

  it.each([
    ['members(first: 0) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['members(professionCode: "99") { totalCount }', 'UNKNOWN_PROFESSION'],
    ['members(on: "2021-02-30") { totalCount }', 'INVALID_DATE'],
    ['memberCounts(on: "12/03/2021") { total }', 'INVALID_DATE'],
    ['members(on: "2018-12-31") { totalCount }', 'DAY_OUT_OF_RANGE'],
    ['memberCounts(on: "1900-01-01") { total }', 'DAY_OUT_OF_RANGE'],
    ['memberCounts(on: "2999-01-01") { total }', 'DAY_OUT_OF_RANGE'],
    ['memberDensities(on: "1900-01-01") { total }', 'DAY_OUT_OF_RANGE'],
    ['memberDensities(on: "2999-01-01") { total }', 'DAY_OUT_OF_RANGE'],
    ['memberDensities(hideBelow: -1) { total }', 'INVALID_HIDE_BELOW'],
    ['memberDensities(hideBelow: 101) { total }', 'INVALID_HIDE_BELOW'],
    ['memberDensities(on: "2021-02-30") { total }', 'INVALID_DATE'],
    ['careStructures(first: 10001) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['careStructures(after: "") { totalCount }', 'INVALID_CURSOR'],
  ])('%s of a CPTS is refused with %s', async (field, code) => {
    const representations = [{ __typename: 'CPTS', id: 'cpts-du-golfe' }];
    expect(await graph.errorCode(entitiesOperation(`... on CPTS { ${field} }`), { representations })).toBe(
      code,
    );
  });

  it('refuses the cursor of another list', async () => {
    const { professionals } = await graph.data<{ professionals: { pageInfo: { endCursor: string } } }>(
      '{ professionals(first: 1) { pageInfo { endCursor } } }',
    );
    const { endCursor } = professionals.pageInfo;
    expect(await graph.errorCode(`{ careStructures(after: "${endCursor}") { totalCount } }`)).toBe(
      'INVALID_CURSOR',
    );
    const members = entitiesOperation(`... on CPTS { members(after: "${endCursor}") { totalCount } }`);
    const representations = [{ __typename: 'CPTS', id: 'cpts-du-golfe' }];
    expect(await graph.errorCode(members, { representations })).toBe('INVALID_CURSOR');
  });

  it('says rule, value and fix', async () => {
    const { errors } = await graph.answer('{ professional(rpps: "123") { rpps } }');
    expect(errors?.[0]?.message).toBe(
      'RPPS numbers have eleven digits, got "123". Write it without blanks, as in "10001234567".',
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_RPPS', value: '"123"' });
  });

  it('takes text for text, whatever is in it', async () => {
    const { careStructures } = await graph.data<{ careStructures: unknown }>(
      'query ($text: String) { careStructures(filter: { text: $text }) { totalCount } }',
      { text: "saumur' OR 1=1 --" },
    );
    expect(careStructures).toEqual({ totalCount: 0 });
  });

  it('answers the other entities when one does not exist', async () => {
    const { _entities } = await graph.data<{ _entities: unknown[] }>(
      entitiesOperation(
        '... on Professional { rpps } ... on Commune { professionalCounts { unknownReason } }',
      ),
      {
        representations: [
          { __typename: 'Professional', rpps: 'nobody' },
          { __typename: 'Commune', code: '49328' },
        ],
      },
    );
    expect(_entities).toEqual([null, { professionalCounts: { unknownReason: null } }]);
  });
});
