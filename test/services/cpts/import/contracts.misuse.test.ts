import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { countsOf, loadFile } from './support/loadFile';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 300_000);
afterAll(() => opened.discard());

const HEAD = 'CPTS_ID;CPTS;SIGNATURE;CONTRAT_ID;ARS;CPAM;NOTE;SOURCE;URL';
const RIGHT = 'cpts-du-brivadois;;2024-05-02;aci-1;84;43;;;';

test.each<[string, string]>([
  [';;2024-05-02;;;;;;', 'ROW_MISSING_VALUE CPTS'],
  ['cpts-du-golf;;2024-05-02;;;;;;', 'ROW_INVALID_CPTS CPTS_ID Nearest: cpts-du-golfe (CPTS du Golfe)'],
  [';CPTS Golfes;2024-05-02;;;;;;', 'ROW_INVALID_CPTS CPTS Nearest: cpts-du-golfe (CPTS du Golfe)'],
  ['cpts-du-golfe;;;;;;;;', 'ROW_MISSING_VALUE SIGNATURE'],
  ['cpts-du-golfe;;2021-02-29;;;;;;', 'ROW_INVALID_DATE SIGNATURE'],
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
    'cpts-du-golfe;;2024-05-02;aci-lsto;;;;;',
    'ROW_CONFLICTING_KEY CONTRAT_ID A document in data/ gives aci-lsto to another contract.',
  ],
  [
    'cpts-du-brivadois;;2024-05-02;;93;43;;;',
    'ROW_CONFLICTING_KEY SIGNATURE cpts-du-brivadois signed another one that day.',
  ],
])('rejects "%s": %s', async (row, problem) => {
  const load = await loadFile(opened.database, 'contracts', [HEAD, RIGHT, row, ''].join('\n'));
  expect(countsOf(load)).toEqual([2, 1, 0, 1]);
  const [only] = load.rejects;
  expect(`${only?.rule} ${only?.column} ${only?.hint ?? ''}`).toContain(problem);
  expect(only?.line).toBe(3);
});

test('names the columns of which one is needed', async () => {
  const load = loadFile(opened.database, 'contracts', 'SIGNATURE\n2024-05-02\n');
  await expect(load).rejects.toThrow(/"neither CPTS_ID nor CPTS".*IMPORT_MISSING_COLUMN/);
});
