import { rejectBrokenRow } from '../../../../common/import/rows/rejectBrokenRow';

test.each([
  ['83050;Draguignan', '2 values'],
  ['83050,Draguignan,Jeanne,0494000000', '4 values'],
  ['83050', '1 values'],
])('tells how many values stand in %s, and none of them', (text, value) => {
  const ledger = { reject: jest.fn() };
  rejectBrokenRow(ledger, 'a.csv', { line: 2, broken: 'COLUMN_COUNT', text });
  const told = { file: 'a.csv', line: 2, rule: 'ROW_WRONG_COLUMN_COUNT', column: '' };
  expect(ledger.reject).toHaveBeenCalledWith({ ...told, value });
});
