import { validationFix } from '../../gateway/errors/validationFix';
import { errorTable, type ErrorCode } from '../../common/errors/errorTable';
import { ask } from '../support/ask';
import { startProgram, type RunningProgram } from '../support/program';

function simulation(input: string): string {
  return `{ simulateFunding(input: { ${input} }) { maximum } }`;
}

/** A mistake, the operation that makes it, and what it gets: the code, the value as it is shown, and the HTTP status where it is not 200. */
type Mistake = [name: string, query: string, code: ErrorCode, value: string, status?: number];

const mistakes: Mistake[] = [
  ['an unknown commune', '{ commune(code: "83999") { name } }', 'UNKNOWN_COMMUNE', '"83999"'],
  ['a malformed INSEE code', '{ commune(code: "8350") { name } }', 'INVALID_COMMUNE_CODE', '"8350"'],
  ['a name for a code', '{ commune(code: "Draguignan") { name } }', 'INVALID_COMMUNE_CODE', '"Draguignan"'],
  ['an unknown department', '{ department(code: "20") { name } }', 'UNKNOWN_DEPARTMENT', '"20"'],
  ['a malformed department', '{ department(code: "7") { name } }', 'INVALID_DEPARTMENT_CODE', '"7"'],
  ['an unknown region', '{ region(code: "99") { name } }', 'UNKNOWN_REGION', '"99"'],
  ['a malformed SIREN', '{ epci(siren: "20007187") { name } }', 'INVALID_SIREN', '"20007187"'],
  ['an unknown SIREN', '{ epci(siren: "732829320") { name } }', 'UNKNOWN_EPCI', '"732829320"'],
  ['a malformed RPPS number', '{ professional(rpps: "123") { rpps } }', 'INVALID_RPPS', '"123"'],
  [
    'an unknown RPPS number',
    '{ professional(rpps: "10100000000") { rpps } }',
    'UNKNOWN_PROFESSIONAL',
    '"10100000000"',
  ],
  ['a malformed FINESS number', '{ careStructure(finess: "ABC") { finess } }', 'INVALID_FINESS', '"ABC"'],
  [
    'an unknown FINESS number',
    '{ careStructure(finess: "830000012") { finess } }',
    'UNKNOWN_CARE_STRUCTURE',
    '"830000012"',
  ],
  ['an unknown CPTS', '{ cpts(id: "cpts-nowhere") { name } }', 'UNKNOWN_CPTS', '"cpts-nowhere"'],
  [
    'a day that does not exist',
    '{ commune(code: "83050", on: "2021-02-30") { name } }',
    'INVALID_DATE',
    '"2021-02-30"',
    400,
  ],
  [
    'a day of another form',
    '{ allCpts(on: "12/03/2021") { totalCount } }',
    'INVALID_DATE',
    '"12/03/2021"',
    400,
  ],
  ['a number for a day', '{ allCpts(on: 2021) { totalCount } }', 'INVALID_DATE', '"2021"', 400],
  ['no row', '{ communes(first: 0) { totalCount } }', 'INVALID_PAGE_SIZE', '0'],
  ['less than no row', '{ professionals(first: -1) { totalCount } }', 'INVALID_PAGE_SIZE', '-1'],
  ['more than 10 000 rows', '{ allCpts(first: 10001) { totalCount } }', 'INVALID_PAGE_SIZE', '10001'],
  ['a made-up cursor', '{ communes(after: "xyz") { totalCount } }', 'INVALID_CURSOR', '"xyz"'],
  [
    'a day before 2019',
    '{ country { coverage(on: "2018-12-31") { on } } }',
    'DAY_OUT_OF_RANGE',
    '"2018-12-31"',
  ],
  ['an absurd day', '{ country { coverage(on: "2999-01-01") { on } } }', 'DAY_OUT_OF_RANGE', '"2999-01-01"'],
  ['fewer than no inhabitants', simulation('population: -5'), 'INVALID_POPULATION', '-5'],
  ['more than all', simulation('population: 5, achievement: 1.2'), 'INVALID_ACHIEVEMENT', '1.2'],
  ['no commune', simulation('communes: []'), 'EMPTY_COMMUNE_LIST', '[]'],
  [
    'two inputs at once',
    simulation('population: 5, cptsId: "cpts-du-golfe"'),
    'SIMULATION_INPUT',
    '["population","cptsId"]',
  ],
  [
    'a mission that the grid does not know',
    simulation('population: 5, gridId: "aci-2019", missions: [HEALTH_CRISIS]'),
    'MISSION_NOT_IN_GRID',
    '"HEALTH_CRISIS"',
  ],
  [
    'a grid of nowhere',
    simulation('population: 5, gridId: "aci-2099"'),
    'UNKNOWN_FUNDING_GRID',
    '"aci-2099"',
  ],
  [
    'too deep',
    `{ country { ${'regions { departments { region { '.repeat(8)} name ${'} } }'.repeat(8)} } }`,
    'OPERATION_TOO_DEEP',
    '26',
    400,
  ],
  [
    'too large',
    `{ ${'a: __typename '.repeat(3_000)} }`,
    'OPERATION_TOO_LARGE',
    '"more than 5000 tokens"',
    400,
  ],
];

/** What graphql-js says of an operation that it can't run, before our advice. */
const unusable: [string, string, ErrorCode, string][] = [
  [
    'an unknown field',
    '{ mayor }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot query field "mayor" on type "Query".',
  ],
  ['a syntax error', '{ commune(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
];

/** What no answer may let out. */
const INSIDES = /node_modules|\.ts:|\.js:|sqlite|SELECT|stack/i;

describe('bad input', () => {
  let program: RunningProgram;
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 300_000);
  afterAll(() => program.stop());

  it.each(mistakes)('%s gets a stable code, the rule, the value and the fix', async (...mistake) => {
    const [, query, code, value, status = 200] = mistake;
    const answer = await ask(program.address, { query });
    const error = answer.body.errors?.[0];
    const { rule, fix } = errorTable[code];
    expect(error?.extensions).toMatchObject({ code, value });
    expect(error?.message.startsWith(`${rule}, got ${value}. `)).toBe(true);
    expect(error?.message.endsWith(fix)).toBe(true);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(INSIDES);
    expect(JSON.stringify(answer.body).length).toBeLessThan(50_000);
  });

  it.each(unusable)('%s gets a stable code, the reason and the fix', async (_what, query, code, reason) => {
    const { status, body } = await ask(program.address, { query });
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    const fix = code === 'GRAPHQL_VALIDATION_FAILED' ? validationFix(reason) : errorTable[code].fix;
    expect(body.errors?.[0]?.message).toBe(`${reason} ${fix}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(INSIDES);
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
