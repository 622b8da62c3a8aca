import { toldWhileWaiting } from '../../../../common/database/mysql/toldWhileWaiting';

describe('work that may take a while', () => {
  const onWait = jest.fn();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    onWait.mockClear();
  });

  const work = () => {
    let [resolve, reject] = [(_given: string): void => undefined, (_error: Error): void => undefined];
    const done = new Promise<string>((...both) => ([resolve, reject] = both));
    return { told: toldWhileWaiting(done, onWait), resolve, reject };
  };

  it('is told once after a second, and gives what it gives', async () => {
    const { told, resolve } = work();
    jest.advanceTimersByTime(999);
    expect(onWait).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(onWait).toHaveBeenCalledTimes(1);
    resolve('done');
    expect(await told).toBe('done');
  });

  it('is not told where it ends or fails before', async () => {
    const [quick, broken] = [work(), work()];
    quick.resolve('done');
    broken.reject(new Error('No.'));
    expect(await quick.told).toBe('done');
    await expect(broken.told).rejects.toThrow('No.');
    jest.advanceTimersByTime(60_000);
    expect(onWait).not.toHaveBeenCalled();
  });
});
