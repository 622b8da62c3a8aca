import fc from 'fast-check';
import {
  connection,
  pageOfArray,
  pageRequest,
  withNodes,
  type Connection,
} from '../../../common/graphql/page';

const letters = { scope: 'letters', keyOf: (letter: string) => letter };

describe('a page', () => {
  it('starts at the beginning with 20 rows unless told otherwise', () => {
    expect(pageRequest({}, letters)).toEqual({ first: 20, afterKey: null });
    expect(pageRequest({ first: null, after: null }, { ...letters, defaultFirst: 100 })).toEqual({
      first: 100,
      afterKey: null,
    });
  });

  it('takes up to 10 000 rows', () => {
    expect(pageRequest({ first: 10_000 }, letters).first).toBe(10_000);
  });

  it('says that it goes on, and where', () => {
    const page = connection({
      rows: ['a', 'b', 'c'],
      first: 2,
      scope: 'letters',
      totalCount: 9,
      keyOf: (row) => row,
    });
    expect(page.nodes).toEqual(['a', 'b']);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(pageRequest({ after: page.pageInfo.endCursor }, letters).afterKey).toBe('b');
    expect(page.totalCount).toBe(9);
  });

  it('is empty without a cursor where there are no rows', () => {
    expect(pageOfArray([], {}, letters).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('of what stands for its rows has their cursors, each written once it is asked for', () => {
    const keyOf = jest.fn((letter: string) => letter);
    const page = pageOfArray(['a', 'b', 'c'], { first: 2 }, { scope: 'letters', keyOf });
    const before = keyOf.mock.calls.length;
    const codes = withNodes(page, (letter) => letter.charCodeAt(0));
    expect(codes).toMatchObject({ nodes: [97, 98], pageInfo: page.pageInfo, totalCount: 3 });
    expect(codes.edges.map(({ node }) => node)).toEqual([97, 98]);
    expect(keyOf).toHaveBeenCalledTimes(before);
    expect(codes.edges.map(({ cursor }) => cursor)).toEqual(page.edges.map(({ cursor }) => cursor));
  });

  it('after page gives every row once, in order, whatever the size', () => {
    const rows = fc.uniqueArray(fc.string(), { maxLength: 40 }).map((all) => all.sort());
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, first) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page: Connection<string> = pageOfArray(all, { first, after }, letters);
          seen.push(...page.nodes);
          after = page.pageInfo.endCursor;
          more = page.pageInfo.hasNextPage;
        }
        expect(seen).toEqual(all);
      }),
    );
  });
});
