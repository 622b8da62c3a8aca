import { SharedTransports } from '../../../gateway/reload/SharedTransports';

describe('shared ways to subgraphs', () => {
  const made: string[] = [];
  const closed: string[] = [];
  const shared = (): SharedTransports =>
    new SharedTransports((name, url) => {
      if (url === 'broken') throw new Error('no address');
      made.push(`${name} ${url}`);
      const close = (): Promise<void> => Promise.resolve(void closed.push(`${name} ${url}`));
      return Object.assign(() => Promise.resolve({}), { close });
    });
  beforeEach(() => void (made.length = closed.length = 0));

  test('stay open as long as one gateway has them', async () => {
    const ways = shared();
    const first = ways.lend(new Map(Object.entries({ books: 'a', reviews: 'b' })));
    const second = ways.lend(new Map(Object.entries({ books: 'a', reviews: 'c' })));
    expect(second.transports.get('books')).toBe(first.transports.get('books'));
    expect(made).toEqual(['books a', 'reviews b', 'reviews c']);
    await first.release();
    expect(closed).toEqual(['reviews b']);
    await second.release();
    expect(closed).toEqual(['reviews b', 'books a', 'reviews c']);
  });

  test('are made anew once they were closed', async () => {
    const ways = shared();
    await ways.lend(new Map([['books', 'a']])).release();
    const again = ways.lend(new Map([['books', 'a']]));
    expect(made).toEqual(['books a', 'books a']);
    await again.release();
  });

  test('of the same address belong to one name each', () => {
    const { transports } = shared().lend(new Map(Object.entries({ books: 'a', reviews: 'a' })));
    expect(transports.get('books')).not.toBe(transports.get('reviews'));
  });

  test('tell what making one throws', () => {
    expect(() => shared().lend(new Map([['books', 'broken']]))).toThrow('no address');
  });
});
