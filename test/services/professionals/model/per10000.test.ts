import { per10000 } from '../../../../services/professionals/model/per10000';

describe('members for 10 000 inhabitants', () => {
  it('are fewest where the inhabitants are most', () => {
    expect(per10000(30, { low: 20_000, high: 60_000 })).toEqual({ low: 5, high: 15 });
    expect(per10000(7, { low: 10_000, high: 10_000 })).toEqual({ low: 7, high: 7 });
    expect(per10000(0, { low: 1, high: 2 })).toEqual({ low: 0, high: 0 });
  });

  it('are unknown where there may be no inhabitant', () => {
    expect(per10000(5, { low: 0, high: 0 })).toBeNull();
    expect(per10000(5, { low: 0, high: 900 })).toBeNull();
  });
});
