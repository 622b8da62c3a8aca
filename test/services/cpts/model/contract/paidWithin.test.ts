import { paidWithin } from '../../../../../services/cpts/model/contract/paidWithin';
import { dated } from '../../support/modelFacts';

test.each([
  [dated('2021-03-12'), '2021-03-12', '2021-03-12', true],
  [dated('2021-03-12'), '2021-03-13', null, false],
  [dated('2021-03-12'), null, '2021-03-11', false],
  [dated('2021-03-01', '2021-03-31'), '2021-03-01', '2021-03-31', true],
  [dated('2021-03-01', '2021-03-31'), '2021-03-02', null, null],
  [dated('2021-03-01', '2021-03-31'), null, '2021-03-30', null],
  [dated('2021-03-01', '2021-03-31'), '2021-04-01', null, false],
  [dated(null, '2021-03-31'), null, '2021-03-31', true],
  [dated(null, '2021-03-31'), '2021-01-01', '2021-12-31', null],
  [dated(null, '2021-03-31'), '2021-04-01', null, false],
  [dated('2021-03-01', null), '2021-03-01', null, true],
  [dated('2021-03-01', null), null, '2021-02-28', false],
  [dated(null, null), '2021-01-01', null, null],
  [dated(null, null), null, null, true],
])('%j from %s to %s: %s', (paid, paidFrom, paidTo, expected) => {
  expect(paidWithin(paid, { paidFrom, paidTo })).toBe(expected);
});
