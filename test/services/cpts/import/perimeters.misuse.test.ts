import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { countsOf, loadFile } from './support/loadFile';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase({ few: true });
}, 300_000);
afterAll(() => opened.discard());

const HEAD = 'DPT;INSEE;LIBELLE;CPTS;CPTS_ID;FINESS;DEBUT;FIN;PARTIE;STADE;DATE_STADE;SOURCE;URL';
const RIGHT = '83;83050;Draguignan;CPTS Juste;cpts-juste;;2020-01-01;;;ACI_SIGNED;2021-01-01;;';

/** The rows that are rejected, as "line rule column: hint". */
async function rejectsOf(rows: readonly string[]): Promise<string[]> {
  const load = await loadFile(opened.database, 'perimeters', [HEAD, RIGHT, ...rows, ''].join('\n'));
  const [read, , , rejected] = countsOf(load);
  expect([read, rejected]).toEqual([rows.length + 1, load.rejects.length]);
  return load.rejects.map(({ line, rule, column, hint = '' }) => `${line} ${rule} ${column} ${hint}`.trim());
}

const WRONG: readonly (readonly [row: string, problem: string])[] = [
  ['83;83050;Draguignan', 'ROW_WRONG_COLUMN_COUNT'],
  [';83050;Draguignan;CPTS Autre;;;;;;;;;', 'ROW_MISSING_VALUE DPT'],
  ['96;83050;Draguignan;CPTS Autre;;;;;;;;;', 'ROW_INVALID_CODE DPT'],
  [
    '83;8305;Draguignan;CPTS Autre;;;;;;;;;',
    'ROW_INVALID_COMMUNE_CODE INSEE A zero in front may have been lost: 08305.',
  ],
  [
    '83;83999;Draguignan;CPTS Autre;;;;;;;;;',
    'ROW_UNKNOWN_COMMUNE INSEE The name may mean 83050 (Draguignan).',
  ],
  ['06;83050;Draguignan;CPTS Autre;;;;;;;;;', 'ROW_INVALID_CODE DPT 83050 is in 83.'],
  ['44;49125;;CPTS Autre;;;;;;;;;', 'ROW_INVALID_CODE DPT 49125 is in 49.'],
  ['85;49365;;CPTS Autre;;;;;;;;;', 'ROW_INVALID_CODE DPT 49365 is in 49.'],
  [
    '83;83050;Hyères;CPTS Autre;;;;;;;;;',
    'ROW_CONTRADICTING_NAME LIBELLE The name is that of 83069 (Hyères), the code that of Draguignan.',
  ],
  [
    '83;83050;St Tropez;CPTS Autre;;;;;;;;;',
    'ROW_CONTRADICTING_NAME LIBELLE The name is that of 83119 (Saint-Tropez), the code that of Draguignan.',
  ],
  ['83;;;CPTS Autre;;;;;;;;;', 'ROW_MISSING_VALUE INSEE'],
  ['83;;Dragignan;CPTS Autre;;;;;;;;;', 'ROW_UNKNOWN_NAME LIBELLE The name may mean 83050 (Draguignan).'],
  ['83;;Xyzzyx;CPTS Autre;;;;;;;;;', 'ROW_UNKNOWN_NAME LIBELLE'],
  ['83;83050;Draguignan;;;;;;;;;;', 'ROW_MISSING_VALUE CPTS'],
  [`83;83050;Draguignan;${'n'.repeat(201)};;;;;;;;;`, 'ROW_TEXT_TOO_LONG CPTS 200 characters at most.'],
  ['83;83050;Draguignan;CPTS\u0007 Autre;;;;;;;;;', 'ROW_CONTROL_CHARACTER CPTS'],
  ['83;83050;Draguignan;CPTS\u0085Autre;;;;;;;;;', 'ROW_CONTROL_CHARACTER CPTS'],
  ['83;83050;Dragui\tgnan;CPTS Autre;;;;;;;;;', 'ROW_CONTROL_CHARACTER LIBELLE'],
  ['83;83050;Draguignan;=A1;;;;;;;;;', 'ROW_FORMULA CPTS'],
  [
    '83;83050;Draguignan;CPTS Autre;Autre;;;;;;;;',
    'ROW_INVALID_CPTS CPTS_ID Words of a-z and 0-9 joined by hyphens follow "cpts-".',
  ],
  ['83;83050;Draguignan;CPTS Autre;;12;;;;;;;', 'ROW_INVALID_FINESS FINESS'],
  ['83;83050;Draguignan;CPTS Autre;;830000019;;;;;;;', 'ROW_INVALID_CHECK_DIGIT FINESS'],
  ['83;83050;Draguignan;CPTS Autre;;;31/02/2021;;;;;;', 'ROW_INVALID_DATE DEBUT'],
  ['83;83050;Draguignan;CPTS Autre;;;2021-01-01;2021-01-01;;;;;', 'ROW_INVALID_DAY_ORDER FIN'],
  ['83;83050;Draguignan;CPTS Autre;;;;;peut-être;;;;', 'ROW_INVALID_CODE PARTIE Write "oui" or "non".'],
  ['83;83050;Draguignan;CPTS Autre;;;;;;;2021-01-01;;', 'ROW_MISSING_VALUE STADE'],
  [
    '83;83050;Draguignan;CPTS Autre;;;;;;ACI;nul;;',
    'ROW_INVALID_CODE STADE It is one of EMERGING, PROJECT, PRE_PROJECT_VALIDATED, LETTER_OF_INTENT_VALIDATED, HEALTH_PROJECT_FILED, HEALTH_PROJECT_VALIDATED, ACI_SIGNING, ACI_SIGNED, ENDED, or its French label.',
  ],
  ['83;83050;Draguignan;CPTS Autre;;;;;;;;Carte;ftp://x', 'ROW_INVALID_URL URL'],
  [
    '83;83050;Draguignan;CPTS Juste;;;2019-01-01;2020-06-01;;;;;',
    'ROW_OVERLAPPING_SPAN INSEE The CPTS is cpts-juste.',
  ],
  [
    '83;83050;Draguignan;CPTS Juste;;;2020-01-01;;oui;;;;',
    'ROW_OVERLAPPING_SPAN INSEE The CPTS is cpts-juste.',
  ],
  [
    '83;83001;;CPTS Juste;;;;;;ACI signé;2021-02-01;;',
    'ROW_CONFLICTING_KEY DATE_STADE Another row gives 2021-01-01 for cpts-juste.',
  ],
];

describe('of a file whose first row is right, each other one is rejected for a reason of its own', () => {
  let rejects: string[];
  beforeAll(async () => void (rejects = await rejectsOf(WRONG.map(([row]) => row))));

  test.each(WRONG.map(([row, problem], place) => [row, problem, place + 3] as const))(
    'rejects "%s": %s',
    (_row, problem, line) => {
      expect(rejects.filter((each) => each.startsWith(`${line} `))).toEqual([`${line} ${problem}`]);
    },
  );
});

test('rejects a second number for a CPTS', async () => {
  const rows = ['83;83001;;CPTS Juste;;830000014;;;;;;;', '83;83002;;CPTS Juste;;830000022;;;;;;;'];
  expect(await rejectsOf(rows)).toEqual([
    '4 ROW_CONFLICTING_KEY FINESS Another row gives 830000014 for cpts-juste.',
  ]);
});

test('a real number is refused in a made-up file', async () => {
  const text = `DPT;INSEE;LIBELLE;CPTS;FINESS\n83;83050;;CPTS Juste;\n83;83069;;CPTS Juste;830000014\n`;
  const { rejects } = await loadFile(opened.database, 'perimeters', text, { synthetic: true });
  expect(rejects.map(({ rule }) => rule)).toEqual(['ROW_INVALID_CHECK_DIGIT']);
});

const ACCEPTED = [
  ['a name of no commune', '83;83050;Xyzzyx'],
  ['a misspelt name', '83;83050;Dragignan'],
  ['an arrondissement by the name of its commune', '13;13201;Marseille'],
  ['a commune by the name of an arrondissement', '75;75056;Paris 1er'],
  ['a delegated commune by its own name', '49;49125;Forges'],
  ['a code of the past by its name', '49;49365;Forges'],
  ['a code of the past in the department of then', '49;49144;Freigné'],
  ['a code of the past in the department of today', '44;49144;Freigné'],
  ['an overseas department', '974;97411;Saint-Denis'],
  ['a commune of Corsica', '2A;2A004;AJACCIO'],
] as const;

describe('of a file of rows that all are right, none is rejected', () => {
  let rejects: string[];
  beforeAll(async () => {
    rejects = await rejectsOf(ACCEPTED.map(([, place], line) => `${place};CPTS Autre ${line};;;;;;;;;`));
  });

  test.each(ACCEPTED.map(([what], place) => [what, place + 3] as const))('accepts %s', (_what, line) => {
    expect(rejects.filter((each) => each.startsWith(`${line} `))).toEqual([]);
  });

  test('nor any other', () => expect(rejects).toEqual([]));
});

test('two CPTS may hold one commune', async () => {
  expect(await rejectsOf(['83;83050;Draguignan;CPTS Autre;;;2020-01-01;;;;;;'])).toEqual([]);
});

test('a file without a source needs one from the command line; the old version stays', async () => {
  const load = loadFile(opened.database, 'perimeters', 'DPT;INSEE;LIBELLE;CPTS\n83;83050;;CPTS Juste\n', {
    source: null,
  });
  await expect(load).rejects.toThrow(/perimeters\.csv, line 2: .*"--source".*IMPORT_MISSING_OPTION/);
});

test('names the column that is missing', async () => {
  const load = loadFile(opened.database, 'perimeters', 'DPT;INSEE;LIBELLE\n83;83050;Draguignan\n');
  await expect(load).rejects.toThrow(/CPTS.*IMPORT_MISSING_COLUMN/);
});
