import { restartLimit } from '../../../../gateway/planning/native/restartLimit';

describe('restartLimit', () => {
  test('is reached by so many ends within the time, and no longer once the first of them is longer ago', () => {
    const now = jest.spyOn(performance, 'now');
    const limit = restartLimit(2, 1_000);
    const reached = [0, 999, 1_000, 1_999, 2_500].map((time) => {
      now.mockReturnValue(time);
      if (time !== 2_500) limit.count();
      return limit.isReached();
    });
    expect(reached).toEqual([false, true, true, true, false]);
    now.mockReturnValue(10_000);
    expect(limit.isReached()).toBe(false);
    now.mockRestore();
  });
});
