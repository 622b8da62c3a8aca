import { keepWithinBytes } from '../../../../gateway/planning/cache/keepWithinBytes';

const LASTING = new Error('no plan exists');
const PASSING = new Error('time is up');

function cache(maxBytes = 100) {
  return keepWithinBytes<string>({
    maxBytes,
    sizeOf: (value, key) => value.length + key.length,
    isLasting: (error) => error === LASTING,
  });
}

describe('keepWithinBytes', () => {
  test('makes a value once, for callers at the same time too', async () => {
    const make = jest.fn(() => Promise.resolve('value'));
    const kept = cache();
    expect(await Promise.all([kept.get('k', make), kept.get('k', make)])).toEqual(['value', 'value']);
    expect(await kept.get('k', make)).toBe('value');
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('stays within its bytes, and drops what was used longest ago', async () => {
    const kept = cache(12);
    for (const key of ['a', 'b', 'c']) await kept.get(key, () => Promise.resolve('123'));
    await kept.get('a', () => Promise.reject(PASSING));
    await kept.get('d', () => Promise.resolve('123'));
    expect(kept.size()).toEqual({ count: 3, bytes: 12 });
    await expect(kept.get('b', () => Promise.resolve('made again'))).resolves.toBe('made again');
  });

  test('gives a value that is larger than the bound, without keeping it', async () => {
    const kept = cache(5);
    await expect(kept.get('k', () => Promise.resolve('a long value'))).resolves.toBe('a long value');
    expect(kept.size()).toEqual({ count: 0, bytes: 0 });
  });

  test('tells a failure that lasts again without another try, and keeps it apart from values', async () => {
    const make = jest.fn(() => Promise.reject(LASTING));
    const kept = cache();
    await Promise.all([1, 2].map(() => expect(kept.get('k', make)).rejects.toBe(LASTING)));
    await expect(kept.get('k', make)).rejects.toBe(LASTING);
    expect(make).toHaveBeenCalledTimes(1);
    expect(kept.size().count).toBe(0);
  });

  test('tries again after a failure that may pass, or where making it throws at once', async () => {
    const kept = cache();
    await expect(kept.get('k', () => Promise.reject(PASSING))).rejects.toBe(PASSING);
    await expect(
      kept.get('k', () => {
        throw PASSING;
      }),
    ).rejects.toBe(PASSING);
    await expect(kept.get('k', () => Promise.resolve('value'))).resolves.toBe('value');
  });

  test('remembers no more than a thousand failures', async () => {
    const kept = cache();
    for (let at = 0; at <= 1_000; at += 1)
      await kept.get(`k${at}`, () => Promise.reject(LASTING)).catch(() => undefined);
    await expect(kept.get('k0', () => Promise.resolve('value'))).resolves.toBe('value');
    await expect(kept.get('k1000', () => Promise.resolve('value'))).rejects.toBe(LASTING);
  });

  test('tells what was asked for most, among equals the latest first', async () => {
    const kept = cache();
    for (const key of ['a', 'b', 'c', 'a']) await kept.get(key, () => Promise.resolve(`value of ${key}`));
    expect(kept.mostUsed(2)).toEqual([
      { key: 'a', value: 'value of a' },
      { key: 'c', value: 'value of c' },
    ]);
    expect(kept.mostUsed(10).map(({ key }) => key)).toEqual(['a', 'c', 'b']);
  });
});
