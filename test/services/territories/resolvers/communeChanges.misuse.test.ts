import { askSharedTerritories, type Asker } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('commune changes, misused', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  test.each([
    ['from: "1942-12-31"', 'DATE_BEFORE_RECORDS'],
    ['from: "1900-01-01", to: "1899-01-01"', 'DATE_BEFORE_RECORDS'],
    ['from: "2021-02-30"', 'INVALID_DATE'],
    ['from: "2020-01-02", to: "2020-01-01"', 'INVALID_DAY_RANGE'],
    ['from: "2999-01-01"', 'INVALID_DAY_RANGE'],
    ['from: "2020-01-01", to: "2036-11-23"', 'DAY_OUT_OF_RANGE'],
    ['from: "2999-01-01", to: "2999-12-31"', 'DAY_OUT_OF_RANGE'],
    ['from: "2020-01-01", departmentCode: "8"', 'INVALID_DEPARTMENT_CODE'],
    ['from: "2020-01-01", departmentCode: "20"', 'UNKNOWN_DEPARTMENT'],
    ['from: "2020-01-01", first: 0', 'INVALID_PAGE_SIZE'],
    ['from: "2020-01-01", first: 10001', 'INVALID_PAGE_SIZE'],
    ['from: "2020-01-01", after: "abc"', 'INVALID_CURSOR'],
  ])('communeChanges(%s) is refused with %s', async (args, code) => {
    const { errors } = await graph.ask(`{ communeChanges(${args}) { totalCount } }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('a first day after today is told that the last one is today', async () => {
    const messageOf = async (args: string) =>
      (await graph.ask(`{ communeChanges(${args}) { totalCount } }`)).errors[0]?.message;
    expect(await messageOf('from: "2027-01-01"')).toContain('`to` is today where it is left out.');
    expect(await messageOf('from: "2027-01-01", to: "2026-01-01"')).not.toContain('left out');
  });

  test('the cursor of the communes is refused', async () => {
    const { data } = await graph.ask('{ communes(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await graph.ask(
      'query ($after: String) { communeChanges(from: "2020-01-01", after: $after) { totalCount } }',
      { after: data['communes']?.['pageInfo']?.['endCursor'] },
    );
    expect(errors.map((error) => error.code)).toEqual(['INVALID_CURSOR']);
  });

  test('null is as good as leaving an argument out, and the first day of the records is allowed', async () => {
    const { data, errors } = await graph.ask(`{
    all: communeChanges(from: "1943-01-01") { totalCount nodes { code } }
    nulls: communeChanges(from: "1943-01-01", to: null, departmentCode: null, first: null, after: null) {
      totalCount nodes { code } } }`);
    expect(errors).toEqual([]);
    expect(data['all']?.['nodes']).toHaveLength(100);
    expect(data['nulls']).toEqual(data['all']);
  });

  test('a day to come brings no more than today', async () => {
    const { data } = await graph.ask(`{ today: communeChanges(from: "2019-01-01") { totalCount }
    later: communeChanges(from: "2019-01-01", to: "2036-11-22") { totalCount } }`);
    expect(data['later']).toEqual(data['today']);
  });
});
