import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { countsOf, loadFile, type Load } from './support/loadFile';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase({ few: true });
}, 300_000);
afterAll(() => opened.discard());

const HEAD = 'CPTS_ID;CPTS;MONTANT;DATE;PAYEUR;OBJET;PAIEMENT_ID;NOTE;SOURCE;URL';
const RIGHT = 'cpts-du-golfe;;1 234,50 €;01/06/2023;CPAM 83;ACI;p-1;;;';

const WRONG: readonly (readonly [row: string, problem: string])[] = [
  ['cpts-du-golfe;;1.234,50;2023-06-01;CPAM 83;ACI;;;;', 'ROW_INVALID_AMOUNT MONTANT'],
  ['cpts-du-golfe;;-12;2023-06-01;CPAM 83;ACI;;;;', 'ROW_INVALID_AMOUNT MONTANT'],
  ['cpts-du-golfe;;0;2023-06-01;CPAM 83;ACI;;;;', 'ROW_INVALID_AMOUNT MONTANT'],
  ['cpts-du-golfe;;=SUM(A1);2023-06-01;CPAM 83;ACI;;;;', 'ROW_FORMULA MONTANT'],
  ['cpts-du-golfe;;;2023-06-01;CPAM 83;ACI;;;;', 'ROW_MISSING_VALUE MONTANT'],
  ['cpts-du-golfe;;12;31/02/2021;CPAM 83;ACI;;;;', 'ROW_INVALID_DATE DATE'],
  ['cpts-du-golfe;;12;2016-01-25;CPAM 83;ACI;;;;', 'ROW_INVALID_DATE DATE There are CPTS since the law'],
  ['cpts-du-golfe;;12;2026-07-01;CPAM 83;ACI;;;;', 'ROW_INVALID_DATE DATE It is after today, 2026-06-30.'],
  ['cpts-du-golfe;;12;;CPAM 83;ACI;;;;', 'ROW_MISSING_VALUE DATE'],
  ['cpts-du-golfe;;12;2023-06-01;;ACI;;;;', 'ROW_MISSING_VALUE PAYEUR'],
  ['cpts-du-golfe;;12;2023-06-01;La Banque;ACI;;;;', 'ROW_INVALID_CODE PAYEUR'],
  ['cpts-du-golfe;;12;2023-06-01;CPAM 83;;;;;', 'ROW_MISSING_VALUE OBJET'],
  ['cpts-du-golfe;;12;2023-06-01;CPAM 83;Cadeau;;;;', 'ROW_INVALID_CODE OBJET'],
  ['cpts-du-golfe;;12;2023-06-01;CPAM 83;ACI;p-1;;;', 'ROW_CONFLICTING_KEY PAIEMENT_ID'],
  [
    'cpts-du-golfe;;12;2023-06-01;CPAM 83;ACI;payment-cpam-83-to-eight-cpts;;;',
    'ROW_CONFLICTING_KEY PAIEMENT_ID A document in data/',
  ],
  ['cpts-inconnue;;12;2023-06-01;CPAM 83;ACI;;;;', 'ROW_INVALID_CPTS CPTS_ID'],
];

describe('of a file whose first row is right, each other one is rejected for a reason of its own', () => {
  let load: Load;
  beforeAll(async () => {
    const rows = WRONG.map(([row]) => row);
    load = await loadFile(opened.database, 'payments', [HEAD, RIGHT, ...rows, ''].join('\n'));
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
