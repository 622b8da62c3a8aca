import { startLog } from '../../../common/observability/programLog';
import { acceptFaults } from '../../../common/service/acceptFaults';

test('connections that can not be accepted are told at once, and then every ten seconds with how many there were', () => {
  const counts: unknown[] = [];
  const write = (line: string): void => void counts.push((JSON.parse(line) as { count: number }).count);
  startLog({ level: 'warn', format: 'json' }, { write });
  let now = 5;
  const failed = acceptFaults(() => now);
  const fail = (times: number): void => {
    for (let time = 0; time < times; time += 1) failed(new Error('accept EMFILE'));
  };
  fail(1_000);
  expect(counts).toEqual([1]);
  now = 10_004;
  fail(1);
  expect(counts).toEqual([1]);
  now = 10_005;
  fail(3);
  expect(counts).toEqual([1, 1_001]);
});
