import { toldToStop } from '../../cli/signals';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

describe('the program that waits for a signal', () => {
  let now = 0;
  let exit: jest.SpyInstance;
  const before = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  beforeEach(() => {
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const [signal, listeners] of before) {
      for (const added of process.listeners(signal))
        if (!listeners.includes(added)) process.removeListener(signal, added);
    }
  });

  const at = (time: number, signal: NodeJS.Signals): void => {
    now = time;
    process.emit(signal);
  };

  it.each(['SIGTERM', 'SIGINT'] as const)('is told to stop by %s', async (signal) => {
    const told = toldToStop();
    at(1_000, signal);
    expect(await told).toEqual({ isReplaced: false });
    expect(exit).not.toHaveBeenCalled();
  });

  it('takes what comes within 500 ms for the same signal', async () => {
    const told = toldToStop();
    for (const time of [1_000, 1_000, 1_020, 1_500]) at(time, 'SIGINT');
    await told;
    expect(exit).not.toHaveBeenCalled();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at once at a further %s', async (signal) => {
    const told = toldToStop();
    at(1_000, 'SIGTERM');
    await told;
    at(1_501, signal);
    expect(exit).toHaveBeenCalledWith(1);
  });
});
