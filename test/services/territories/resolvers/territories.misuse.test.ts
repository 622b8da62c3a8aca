import { askSharedTerritories, type Asker } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('territories, misused', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  test.each([
    ['commune(code: "8305") { code }', 'INVALID_COMMUNE_CODE'],
    ['commune(code: "2C004") { code }', 'INVALID_COMMUNE_CODE'],
    ['commune(code: "99999") { code }', 'UNKNOWN_COMMUNE'],
    ['commune(code: "91228", on: "1960-01-01") { code }', 'UNKNOWN_COMMUNE'],
    ['commune(code: "83050", on: "1942-12-31") { code }', 'DATE_BEFORE_RECORDS'],
    ['commune(code: "83050", on: "2021-02-30") { code }', 'INVALID_DATE'],
    ['department(code: "7") { code }', 'INVALID_DEPARTMENT_CODE'],
    ['department(code: "20") { code }', 'UNKNOWN_DEPARTMENT'],
    ['departments(regionCode: "99") { code }', 'UNKNOWN_REGION'],
    ['region(code: "935") { code }', 'INVALID_REGION_CODE'],
    ['region(code: "99") { code }', 'UNKNOWN_REGION'],
    ['epci(siren: "200071877") { code }', 'INVALID_SIREN'],
    ['epci(siren: "20007187") { code }', 'INVALID_SIREN'],
    ['epci(siren: "732829320") { code }', 'UNKNOWN_EPCI'],
    ['communes(first: 0) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['communes(first: -1) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['communes(first: 10001) { totalCount }', 'INVALID_PAGE_SIZE'],
    ['communes(after: "abc") { totalCount }', 'INVALID_CURSOR'],
    ['communes(filter: { postalCode: "8340" }) { totalCount }', 'INVALID_POSTAL_CODE'],
    ['communes(filter: { departmentCode: "00" }) { totalCount }', 'UNKNOWN_DEPARTMENT'],
    ['communes(filter: { epciSiren: "1" }) { totalCount }', 'INVALID_SIREN'],
    ['searchTerritories(text: "a", first: 101) { score }', 'INVALID_PAGE_SIZE'],
    ['resolveCommunes(names: ["Hyères"], departmentCode: "8") { outcome }', 'INVALID_DEPARTMENT_CODE'],
    ['resolveCommunes(names: ["Hyères"], on: "1900-01-01") { outcome }', 'DATE_BEFORE_RECORDS'],
  ])('%s is refused with %s', async (field, code) => {
    const { errors } = await graph.ask(`{ ${field} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('the cursor of another list is refused', async () => {
    const { data } = await graph.ask(
      '{ department(code: "83") { communes(first: 1) { pageInfo { endCursor } } } }',
    );
    const after = data['department']?.['communes']?.['pageInfo']?.['endCursor'];
    const { errors } = await graph.ask('query ($after: String) { communes(after: $after) { totalCount } }', {
      after,
    });
    expect(errors.map((error) => error.code)).toEqual(['INVALID_CURSOR']);
  });

  test('texts of 200 characters and lists of 1 000 names are the most', async () => {
    const search = 'query ($text: String!) { searchTerritories(text: $text) { score } }';
    expect((await graph.ask(search, { text: 'a'.repeat(200) })).errors).toEqual([]);
    expect((await graph.ask(search, { text: 'a'.repeat(201) })).errors.map((error) => error.code)).toEqual([
      'TEXT_TOO_LONG',
    ]);
    const resolve = 'query ($names: [String!]!) { resolveCommunes(names: $names) { outcome } }';
    const names = Array.from({ length: 1_000 }, () => 'Hyères');
    expect((await graph.ask(resolve, { names })).errors).toEqual([]);
    expect(
      (await graph.ask(resolve, { names: [...names, 'Cuers'] })).errors.map((error) => error.code),
    ).toEqual(['TOO_MANY_NAMES']);
    expect(
      (await graph.ask(resolve, { names: ['a'.repeat(201)] })).errors.map((error) => error.code),
    ).toEqual(['TEXT_TOO_LONG']);
  });

  test.each(['', '   ', '()', '((', "'", '%', 'x'.repeat(200), '🙂', '(Le)', 'Le', '..', "' OR 1=1 --"])(
    'the name %j ends in an outcome, not in an error',
    async (name) => {
      const query =
        'query ($names: [String!]!, $text: String!) { resolveCommunes(names: $names) { outcome commune { code } reason } searchTerritories(text: $text) { score } }';
      const { data, errors } = await graph.ask(query, { names: [name], text: name });
      expect(errors).toEqual([]);
      expect(data['resolveCommunes']?.[0]?.['commune']).toBeNull();
      expect(String(data['resolveCommunes']?.[0]?.['reason']).length).toBeGreaterThan(10);
    },
  );
});
