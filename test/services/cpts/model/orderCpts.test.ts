import { orderCpts } from '../../../../services/cpts/model/orderCpts';
import { contractSigned, cptsOf, dated } from '../support/modelFacts';

const early = cptsOf({ id: 'b', contracts: [contractSigned(dated('2020-10-01', '2020-12-31'))] });
const late = cptsOf({ id: 'a', contracts: [contractSigned(dated('2021-03-12'))] });
const without = cptsOf({ id: 'c' });
const sameDay = cptsOf({ id: 'd', contracts: [contractSigned(dated('2021-03-12'))] });
const all = [without, sameDay, late, early];

const ids = (order: 'NAME' | 'SIGNED' | 'POPULATION', populations: Record<string, number> = {}) =>
  orderCpts(all, order, ({ id }) => {
    const value = populations[id];
    return value === undefined ? null : { low: value, high: value };
  }).map(({ cpts }) => cpts.id);

test('by name', () => {
  expect(ids('NAME')).toEqual(['a', 'b', 'c', 'd']);
});

test('by the earliest possible signature, equal ones by stable name, those without a contract last', () => {
  expect(ids('SIGNED')).toEqual(['b', 'a', 'd', 'c']);
});

test('by inhabitants, most first, unknown ones last and never before 0', () => {
  expect(ids('POPULATION', { a: 0, b: 98_005, c: 123_651 })).toEqual(['c', 'b', 'a', 'd']);
});
