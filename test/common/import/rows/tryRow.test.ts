import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { tryRow } from '../../../../common/import/rows/tryRow';

const place = { file: 'a.csv', line: 3 };

test('gives what the work makes, and tells the ledger nothing', () => {
  const ledger = { reject: jest.fn() };
  expect(tryRow(ledger, place, () => 42)).toBe(42);
  expect(ledger.reject).not.toHaveBeenCalled();
});

test('tells the value of the problem under its own column', () => {
  const ledger = { reject: jest.fn() };
  const row = { ...place, values: { URL: 'another' }, heads: { URL: 'Another' } };
  const work = (): string => {
    throw new RowProblem('ROW_INVALID_URL', { column: 'URL', value: 'x', hint: 'Write it whole.' });
  };
  expect(tryRow(ledger, row, work)).toBeUndefined();
  const told = { column: 'URL', value: 'x', hint: 'Write it whole.' };
  expect(ledger.reject).toHaveBeenCalledWith({ ...place, rule: 'ROW_INVALID_URL', ...told });
});

test('tells a problem without a value by the cell of the row', () => {
  const ledger = { reject: jest.fn() };
  const row = { ...place, values: { from: '2021', to: '' }, heads: { from: 'DEBUT', to: null } };
  for (const column of ['from', 'to', 'id']) {
    tryRow(ledger, row, () => {
      throw new RowProblem('ROW_INVALID_DATE', { column });
    });
  }
  expect(ledger.reject.mock.calls).toEqual([
    [{ ...place, rule: 'ROW_INVALID_DATE', column: 'DEBUT', value: '2021' }],
    [{ ...place, rule: 'ROW_INVALID_DATE', column: 'to', value: '' }],
    [{ ...place, rule: 'ROW_INVALID_DATE', column: 'id', value: '' }],
  ]);
});

test('lets other errors go on', () => {
  const ledger = { reject: jest.fn() };
  expect(() =>
    tryRow(ledger, place, () => {
      throw new TypeError('no row');
    }),
  ).toThrow('no row');
  expect(ledger.reject).not.toHaveBeenCalled();
});
