import type { PaymentRow } from '../../../../services/cpts/entities/PaymentRow';
import { PaymentBook } from '../../../../services/cpts/loaders/PaymentBook';

const datasetId = 'payments';
const NO_DAY = { day: null, earliest: null, latest: null, precision: null, asWritten: null };

function payment(id: string, paid: Partial<PaymentRow['paid']> = {}, payerId = 'cpam-83'): PaymentRow {
  const fields = { amount: 100, purpose: 'ACI', note: null, sourceId: 'doc-000' } as const;
  return { id, datasetId, payerId, ...fields, paid: { ...NO_DAY, ...paid } };
}

function onDay(day: string): Partial<PaymentRow['paid']> {
  return { day, earliest: day, latest: day, precision: 'DAY', asWritten: day };
}

const summer = {
  earliest: '2023-06-01',
  latest: '2023-08-31',
  precision: 'MONTH',
  asWritten: 'été 2023',
} as const;
const book = new PaymentBook(
  [
    payment('a', onDay('2023-01-01')),
    payment('b', summer),
    payment('c', onDay('2023-07-01'), 'ars-paca'),
    payment('d'),
  ],
  [
    { paymentId: 'a', cptsId: 'cpts-b', datasetId },
    { paymentId: 'a', cptsId: 'cpts-a', datasetId },
    { paymentId: 'a', cptsId: 'cpts-a', datasetId: 'cpts-documents' },
    { paymentId: 'b', cptsId: 'cpts-b', datasetId },
  ],
);

function idsOf(wanted: Parameters<PaymentBook['matching']>[0]): string {
  return book
    .matching(wanted)
    .certain.map(({ id }) => id)
    .join('');
}

test('every condition must hold; one left out, or null, holds for all', () => {
  expect(idsOf({})).toBe('abcd');
  expect(idsOf({ cptsId: null, payerId: null, purpose: null, paidFrom: null, paidTo: null })).toBe('abcd');
  expect(idsOf({ cptsId: 'cpts-b' })).toBe('ab');
  expect(idsOf({ cptsId: 'cpts-a', payerId: 'cpam-83' })).toBe('a');
  expect(idsOf({ payerId: 'ars-paca' })).toBe('c');
  expect(idsOf({ purpose: 'START_UP_AID' })).toBe('');
});

test('what a date leaves open is counted, and not added up', () => {
  const found = book.matching({ paidFrom: '2023-07-01' });
  expect(found.certain.map(({ id }) => id)).toEqual(['c']);
  expect(found.openDateCount).toBe(2);
  expect(found.sums).toEqual([{ payerId: 'ars-paca', purpose: 'ACI', amount: 100, paymentCount: 1 }]);
});

test('a filter asked again is answered from what was found, a long forgotten one alike', () => {
  const first = book.matching({ paidTo: '2023-02-01' });
  expect(book.matching({ paidTo: '2023-02-01', cptsId: null })).toBe(first);
  for (let day = 1; day <= 28; day += 1) book.matching({ paidTo: `2024-02-${String(day).padStart(2, '0')}` });
  for (let day = 1; day <= 28; day += 1) book.matching({ paidTo: `2024-03-${String(day).padStart(2, '0')}` });
  expect(book.matching({ paidTo: '2023-02-01' })).not.toBe(first);
  expect(book.matching({ paidTo: '2023-02-01' })).toEqual(first);
});

test('payments that no source dates to the day are told with their CPTS, each once', () => {
  expect(book.undated()).toEqual([
    { factId: 'b', cptsIds: ['cpts-b'], date: { day: null, ...summer }, sourceId: 'doc-000' },
    { factId: 'd', cptsIds: [], date: null, sourceId: 'doc-000' },
  ]);
  const [link] = new PaymentBook([payment('a')], [{ paymentId: 'a', cptsId: 'cpts-a', datasetId }]).undated();
  expect(link?.cptsIds).toEqual(['cpts-a']);
});
