import { ask } from '../support/ask';
import { startProgram, type RunningProgram } from '../support/program';

/** A mistake, the operation that makes it, and the code it gets. */
const mistakes: [string, string, string][] = [
  ['an unknown commune', '{ commune(code: "83999") { name } }', 'UNKNOWN_COMMUNE'],
  ['a malformed INSEE code', '{ commune(code: "8350") { name } }', 'INVALID_COMMUNE_CODE'],
  ['a name for a code', '{ commune(code: "Draguignan") { name } }', 'INVALID_COMMUNE_CODE'],
  ['an unknown department', '{ department(code: "20") { name } }', 'UNKNOWN_DEPARTMENT'],
  ['a malformed department', '{ department(code: "7") { name } }', 'INVALID_DEPARTMENT_CODE'],
  ['an unknown region', '{ region(code: "99") { name } }', 'UNKNOWN_REGION'],
  ['a malformed SIREN', '{ epci(siren: "20007187") { name } }', 'INVALID_SIREN'],
  ['an unknown SIREN', '{ epci(siren: "732829320") { name } }', 'UNKNOWN_EPCI'],
  ['a malformed RPPS number', '{ professional(rpps: "123") { rpps } }', 'INVALID_RPPS'],
  ['an unknown RPPS number', '{ professional(rpps: "10100000000") { rpps } }', 'UNKNOWN_PROFESSIONAL'],
  ['a malformed FINESS number', '{ careStructure(finess: "ABC") { finess } }', 'INVALID_FINESS'],
  ['an unknown FINESS number', '{ careStructure(finess: "830000012") { finess } }', 'UNKNOWN_CARE_STRUCTURE'],
  ['an unknown CPTS', '{ cpts(id: "cpts-nowhere") { name } }', 'UNKNOWN_CPTS'],
  ['a day that does not exist', '{ commune(code: "83050", on: "2021-02-30") { name } }', 'INVALID_DATE'],
  ['a day of another form', '{ allCpts(on: "12/03/2021") { totalCount } }', 'INVALID_DATE'],
  ['a number for a day', '{ allCpts(on: 2021) { totalCount } }', 'INVALID_DATE'],
  ['no row', '{ communes(first: 0) { totalCount } }', 'INVALID_PAGE_SIZE'],
  ['less than no row', '{ professionals(first: -1) { totalCount } }', 'INVALID_PAGE_SIZE'],
  ['more than 10 000 rows', '{ allCpts(first: 10001) { totalCount } }', 'INVALID_PAGE_SIZE'],
  ['a made-up cursor', '{ communes(after: "xyz") { totalCount } }', 'INVALID_CURSOR'],
  [
    'too deep',
    `{ country { ${'regions { departments { region { '.repeat(8)} name ${'} } }'.repeat(8)} } }`,
    'OPERATION_TOO_DEEP',
  ],
  ['too large', `{ ${'a: __typename '.repeat(3_000)} }`, 'OPERATION_TOO_LARGE'],
  ['an unknown field', '{ mayor }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a syntax error', '{ commune(', 'GRAPHQL_PARSE_FAILED'],
];

describe('bad input', () => {
  let program: RunningProgram;
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 300_000);
  afterAll(() => program.stop());

  it.each(mistakes)('%s gets a sentence and a stable code', async (_what, query, code) => {
    const { status, body } = await ask(program.address, { query });
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\.js:|sqlite|SELECT|stack/i);
    expect(JSON.stringify(body).length).toBeLessThan(50_000);
  });

  it('a day that does not exist in a variable is told the same', async () => {
    const query = 'query ($on: Date) { allCpts(on: $on) { totalCount } }';
    const { body } = await ask(program.address, { query, variables: { on: '2021-13-01' } });
    expect(body.errors?.[0]?.extensions.code).toBe('INVALID_DATE');
  });

  it('a cursor of another list is refused', async () => {
    const first = await ask(program.address, { query: '{ communes(first: 1) { pageInfo { endCursor } } }' });
    const { endCursor } = (first.body.data as { communes: { pageInfo: { endCursor: string } } }).communes
      .pageInfo;
    const query = 'query ($after: String) { allCpts(after: $after) { totalCount } }';
    const { body } = await ask(program.address, { query, variables: { after: endCursor } });
    expect(body.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('one mistake leaves the rest of the answer standing', async () => {
    const { status, body } = await ask(program.address, {
      query: '{ commune(code: "83999") { name } region(code: "93") { name } }',
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({ commune: null, region: { name: "Provence-Alpes-Côte d'Azur" } });
    expect(body.errors?.[0]).toMatchObject({ path: ['commune'], extensions: { code: 'UNKNOWN_COMMUNE' } });
  });
});
