import { checkedPageSize, pageRequest } from '../../../common/graphql/page';

function messageOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const rule = '`first` is a whole number from 1 to the maximum of the list';
const usual = 'Leave `first` out for a page of the usual size.';

describe('a page size out of range', () => {
  it.each([0, -1])('is told to be at least one: %i', (first) => {
    expect(messageOf(() => pageRequest({ first }, { scope: 'letters' }))).toBe(
      `${rule}, got ${first}. This list gives 1 to 10000 rows: ask for 1 or more. ${usual}`,
    );
  });

  it('is told the maximum of the list', () => {
    expect(messageOf(() => pageRequest({ first: 10_001 }, { scope: 'letters' }))).toBe(
      `${rule}, got 10001. This list gives 1 to 10000 rows: ask for 10000 or fewer. ${usual}`,
    );
    expect(messageOf(() => pageRequest({ first: 101 }, { scope: 'letters', maximum: 100 }))).toContain(
      'This list gives 1 to 100 rows: ask for 100 or fewer.',
    );
    expect(messageOf(() => checkedPageSize(101, 100))).toContain('ask for 100 or fewer');
    expect(checkedPageSize(100, 100)).toBe(100);
  });
});
