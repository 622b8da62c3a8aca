import { pathsOfTargets, pathToFirstList } from '../../../../gateway/execution/plan/pathsOfTargets';
import { pathOf } from './planRun';

describe('the paths of targets', () => {
  it('tell keys and places in lists, of lists within lists too', () => {
    const [one, two] = [{ id: '1' }, { id: '2' }];
    const data = { a: [{ b: [[one], [null, two]] }] };
    const paths = pathsOfTargets(data, pathOf('a', '@', 'b', '@'), new Set([one, two]));
    expect(paths.get(one)).toEqual([['a', 0, 'b', 0, 0]]);
    expect(paths.get(two)).toEqual([['a', 0, 'b', 1, 1]]);
  });

  it('tell every place of an object that stands at several, and nothing of others', () => {
    const [shared, other] = [{ id: '1' }, { id: '2' }];
    const paths = pathsOfTargets({ a: [shared, other, shared] }, pathOf('a', '@'), new Set([shared]));
    expect([...paths]).toEqual([
      [
        shared,
        [
          ['a', 0],
          ['a', 2],
        ],
      ],
    ]);
  });

  it('pass by type conditions and by what is not there', () => {
    const one = { id: '1' };
    const data = { a: [null, {}, { b: one }] };
    const paths = pathsOfTargets(data, pathOf('a', '@', '=Book', 'b', '=Film'), new Set([one]));
    expect(paths.get(one)).toEqual([['a', 2, 'b']]);
  });

  it('of the root is empty', () => {
    const data = {};
    expect(pathsOfTargets(data, [], new Set([data])).get(data)).toEqual([[]]);
  });
});

describe('the way to the first list', () => {
  it.each([
    [
      ['a', 'b', '@', 'c', '@'],
      ['a', 'b'],
    ],
    [
      ['a', '=Book', 'b'],
      ['a', 'b'],
    ],
    [['@'], []],
    [[], []],
  ])('of %j is %j', (path, expected) => {
    expect(pathToFirstList(pathOf(...path))).toEqual(expected);
  });
});
