import { collectRows } from '../../../../common/cog/import/collectRows';
import { RowLedger, type RejectedRow } from '../../../../common/import/RowLedger';

type Rows = readonly (readonly [code: string, name: string] | string)[];

async function collected(rows: Rows) {
  const rejected: RejectedRow[] = [];
  const ledger = new RowLedger({ maxRejects: 1, reject: (row) => rejected.push(row) });
  const batches = (async function* () {
    for (const [place, row] of rows.entries()) {
      const line = place + 2;
      yield await Promise.resolve([
        typeof row === 'string'
          ? { line, broken: 'COLUMN_COUNT' as const, text: row }
          : { line, values: { code: row[0], name: row[1] } },
      ]);
    }
  })();
  const table = { heads: { code: 'COM', name: 'LIBELLE' }, rows: batches };
  const items = await collectRows({ file: 'a.csv', table, ledger }, ({ code, name }) =>
    code === '' ? { rule: 'ROW_MISSING_VALUE', column: 'code' } : { key: code, item: { code, name } },
  );
  ledger.load(items.length);
  ledger.checkSum();
  return { items, counts: ledger.counts(), rejected };
}

test('a row that repeats another is merged into it, and one that contradicts it is rejected', async () => {
  const { items, counts, rejected } = await collected([
    ['01001', 'Alpha'],
    ['01001', 'Alpha'],
    ['01001', 'Beta'],
  ]);
  expect(items).toEqual([{ line: 2, item: { code: '01001', name: 'Alpha' } }]);
  expect(counts).toMatchObject({ read: 3, merged: 1, rejected: 1 });
  expect(rejected).toMatchObject([{ line: 4, rule: 'ROW_CONFLICTING_KEY', hint: 'Line 2 says otherwise.' }]);
});

test('rows that are cut, empty or a formula are told with their line and column', async () => {
  const { items, rejected } = await collected([
    '01001',
    ['', 'Alpha'],
    ['01002', '=1+1'],
    ['01003', 'Gamma'],
  ]);
  expect(items.map(({ item }) => item.code)).toEqual(['01003']);
  expect(rejected.map(({ line, rule, column }) => [line, rule, column])).toEqual([
    [2, 'ROW_WRONG_COLUMN_COUNT', ''],
    [3, 'ROW_MISSING_VALUE', 'COM'],
    [4, 'ROW_FORMULA', 'LIBELLE'],
  ]);
});
