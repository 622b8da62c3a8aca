import { warmUp } from '../../../../gateway/planning/cache/warmUp';

const LONG = { atOnce: 2, milliseconds: 60_000 };

describe('warmUp', () => {
  test('prepares all operations in their order, so many at once', async () => {
    const [begun, under] = [[] as number[], { way: 0, most: 0 }];
    const report = await warmUp(
      [1, 2, 3, 4, 5],
      async (operation) => {
        begun.push(operation);
        under.way += 1;
        under.most = Math.max(under.most, under.way);
        await new Promise(setImmediate);
        under.way -= 1;
      },
      LONG,
    );
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    expect(under.most).toBe(2);
    expect(report).toEqual({ prepared: 5, failed: 0, left: 0 });
  });

  test('goes on past operations that fail', async () => {
    const report = await warmUp(
      ['good', 'rejects', 'throws', 'good'],
      (operation) => {
        if (operation === 'throws') throw new Error('at once');
        return operation === 'good' ? Promise.resolve() : Promise.reject(new Error('later'));
      },
      LONG,
    );
    expect(report).toEqual({ prepared: 2, failed: 2, left: 0 });
  });

  test('is over in time where an operation never ends, and tells it so', async () => {
    const signals: AbortSignal[] = [];
    const report = await warmUp(
      [1, 2, 3],
      (_operation, signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
      { atOnce: 2, milliseconds: 10 },
    );
    expect(report).toEqual({ prepared: 0, failed: 0, left: 3 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test('has nothing to do without operations', async () => {
    await expect(warmUp([], () => Promise.resolve(), LONG)).resolves.toEqual({
      prepared: 0,
      failed: 0,
      left: 0,
    });
  });
});
