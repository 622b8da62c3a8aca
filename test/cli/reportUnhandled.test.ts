import { report } from '../../cli/report';
import { reportUnhandled } from '../../cli/reportUnhandled';

jest.mock('../../cli/report');

test('a rejection that nobody handles is told, and does not end the process', () => {
  const before = process.listeners('unhandledRejection');
  reportUnhandled();
  const own = process.listeners('unhandledRejection').filter((listener) => !before.includes(listener));
  const reason = new Error('nobody waits for this');
  for (const listener of own) {
    listener(reason, Promise.resolve());
    process.off('unhandledRejection', listener);
  }
  expect(jest.mocked(report).mock.calls).toEqual([['unhandled', reason]]);
});
