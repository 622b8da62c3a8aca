import { createDice } from '../../../common/synthetic/createDice';

describe('createDice', () => {
  it('throws the same for the same name, and something else for another', () => {
    const throwsOf = (name: string): number[] => {
      const dice = createDice(name);
      return Array.from({ length: 8 }, () => dice.whole(0, 1_000_000));
    };
    expect(throwsOf('cpts-a')).toEqual(throwsOf('cpts-a'));
    expect(throwsOf('cpts-a')).not.toEqual(throwsOf('cpts-b'));
  });

  it('reaches both ends and nothing beyond', () => {
    const dice = createDice('ends');
    const numbers = new Set(Array.from({ length: 200 }, () => dice.whole(1, 3)));
    expect([...numbers].sort()).toEqual([1, 2, 3]);
    const days = new Set(Array.from({ length: 200 }, () => dice.day('2024-02-28', '2024-03-01')));
    expect([...days].sort()).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('lets things happen in about the share asked', () => {
    const dice = createDice('share');
    const happened = Array.from({ length: 10_000 }, () => dice.happens(0.25)).filter((each) => each).length;
    expect(happened).toBeGreaterThan(2_300);
    expect(happened).toBeLessThan(2_700);
  });

  it('finds nothing in an empty list', () => {
    expect(createDice('empty').oneOf<string>([])).toBeUndefined();
  });
});
