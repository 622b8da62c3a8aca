import { paymentSums } from '../../../../../services/cpts/model/contract/paymentSums';

test('sums stand by payer and then by purpose, each with its number of payments', () => {
  const payment = (payerId: string, purpose: 'ACI' | 'OTHER', amount: number) => ({
    payerId,
    purpose,
    amount,
  });
  const sums = paymentSums([
    payment('cpam-b', 'ACI', 1),
    payment('cpam-a', 'OTHER', 10),
    payment('cpam-b', 'ACI', 2),
    payment('cpam-a', 'ACI', 100),
  ]);
  expect(
    sums.map(({ payerId, purpose, amount, paymentCount }) => [payerId, purpose, amount, paymentCount]),
  ).toEqual([
    ['cpam-a', 'ACI', 100, 1],
    ['cpam-a', 'OTHER', 10, 1],
    ['cpam-b', 'ACI', 3, 2],
  ]);
  expect(paymentSums([])).toEqual([]);
});
