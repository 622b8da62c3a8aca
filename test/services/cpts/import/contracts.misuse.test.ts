import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { countsOf, loadFile, type Load } from './support/loadFile';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase({ few: true });
}, 300_000);
afterAll(() => opened.discard());

const HEAD = 'CPTS_ID;CPTS;SIGNATURE;CONTRAT_ID;ARS;CPAM;NOTE;SOURCE;URL';
const RIGHT = 'cpts-du-brivadois;;2024-05-02;aci-1;84;43;;;';

const WRONG: readonly (readonly [row: string, problem: string])[] = [
  [';;2024-05-02;;;;;;', 'ROW_MISSING_VALUE CPTS'],
  ['cpts-du-golf;;2024-05-02;;;;;;', 'ROW_INVALID_CPTS CPTS_ID Nearest: cpts-du-golfe (CPTS du Golfe)'],
  [';CPTS Golfes;2024-05-02;;;;;;', 'ROW_INVALID_CPTS CPTS Nearest: cpts-du-golfe (CPTS du Golfe)'],
  ['cpts-du-golfe;;;;;;;;', 'ROW_MISSING_VALUE SIGNATURE'],
  ['cpts-du-golfe;;2021-02-29;;;;;;', 'ROW_INVALID_DATE SIGNATURE'],
  ['cpts-du-golfe;;2019-06-19;;;;;;', 'ROW_INVALID_DATE SIGNATURE There are contracts with CPTS since'],
  ['cpts-du-golfe;;2026-07-01;;;;;;', 'ROW_INVALID_DATE SIGNATURE It is after today, 2026-06-30.'],
  ['cpts-du-golfe;;2024-05-02;«»;;;;;', 'ROW_INVALID_CODE CONTRAT_ID'],
  ['cpts-du-golfe;;2024-05-02;;Atlantide;;;;', 'ROW_INVALID_CODE ARS'],
  ['cpts-du-golfe;;2024-05-02;;;99;;;', 'ROW_INVALID_CODE CPAM'],
  [`cpts-du-golfe;;2024-05-02;;;;${'n'.repeat(2001)};;`, 'ROW_TEXT_TOO_LONG NOTE'],
  ['cpts-du-golfe;;2024-05-02;;;;@note;;', 'ROW_FORMULA NOTE'],
  ['cpts-du-golfe;;2024-05-02;;;;;x;www.ars.fr', 'ROW_INVALID_URL URL'],
  [
    'cpts-du-golfe;;2024-05-02;aci-1;;;;;',
    'ROW_CONFLICTING_KEY CONTRAT_ID Another row gives aci-1 to another contract.',
  ],
  [
    'cpts-du-golfe;;2024-06-02;aci-lsto;;;;;',
    'ROW_CONFLICTING_KEY CONTRAT_ID A document in data/ gives aci-lsto to another contract.',
  ],
  [
    'cpts-du-brivadois;;2024-05-02;;93;43;;;',
    'ROW_CONFLICTING_KEY SIGNATURE cpts-du-brivadois signed another one that day.',
  ],
];

describe('of a file whose first row is right, each other one is rejected for a reason of its own', () => {
  let load: Load;
  beforeAll(async () => {
    const rows = WRONG.map(([row]) => row);
    load = await loadFile(opened.database, 'contracts', [HEAD, RIGHT, ...rows, ''].join('\n'));
  });

  test('and nothing else is', () => {
    expect(countsOf(load)).toEqual([WRONG.length + 1, 1, 0, WRONG.length]);
  });

  test.each(WRONG.map(([row, problem], place) => [row, problem, place + 3] as const))(
    'rejects "%s": %s',
    (_row, problem, line) => {
      const [only, ...others] = load.rejects.filter((each) => each.line === line);
      expect(others).toEqual([]);
      expect(`${only?.rule} ${only?.column} ${only?.hint ?? ''}`).toContain(problem);
    },
  );
});

test('names the columns of which one is needed', async () => {
  const load = loadFile(opened.database, 'contracts', 'SIGNATURE\n2024-05-02\n');
  await expect(load).rejects.toThrow(/"neither CPTS_ID nor CPTS".*IMPORT_MISSING_COLUMN/);
});
