import { compilePath } from '../../../../gateway/execution/plan/compilePath';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import { pathOf, types } from './planRun';

function found(value: unknown, ...path: string[]): DataObject[] {
  const targets: DataObject[] = [];
  compilePath(pathOf(...path), types)(value, targets);
  return targets;
}

const book = (id: string): DataObject => ({ __typename: 'Book', id });
const film = (id: string): DataObject => ({ __typename: 'Film', id });

describe('a compiled path', () => {
  it.each<[string, unknown, string[], DataObject[]]>([
    ['of no steps leads to the object itself', book('1'), [], [book('1')]],
    ['leads through keys', { a: { b: book('1') } }, ['a', 'b'], [book('1')]],
    [
      'leads to every item, in the order of the answer',
      { a: [{ b: [book('1'), book('2')] }, { b: [book('3')] }] },
      ['a', '@', 'b', '@'],
      [book('1'), book('2'), book('3')],
    ],
    ['leads through lists of lists', { a: [[book('1')], [book('2')]] }, ['a', '@'], [book('1'), book('2')]],
    ['enters lists that it has no step for', { a: [book('1'), book('2')] }, ['a'], [book('1'), book('2')]],
    [
      'passes by what is null or missing',
      { a: [null, { b: null }, {}, { b: book('1') }] },
      ['a', '@', 'b'],
      [book('1')],
    ],
    ['of a type leads to its objects alone', { a: [book('1'), film('2')] }, ['a', '@', '=Film'], [film('2')]],
    [
      'of an interface leads to all who implement it',
      { a: [book('1'), { __typename: 'Shop' }, film('2')] },
      ['a', '@', '=Media'],
      [book('1'), film('2')],
    ],
    [
      'goes on behind a type condition',
      {
        a: [
          { ...book('1'), b: film('2') },
          { ...film('3'), b: film('4') },
        ],
      },
      ['a', '@', '=Book', 'b'],
      [film('2')],
    ],
    ['takes objects that do not tell their type', { a: { id: '1' } }, ['a', '=Book'], [{ id: '1' }]],
  ])('%s', (_, value, path, expected) => {
    expect(found(value, ...path)).toEqual(expected);
  });

  it('gives the objects of the answer, not copies', () => {
    const one = book('1');
    expect(found({ a: [one] }, 'a', '@')[0]).toBe(one);
  });

  it('finds nothing in values that are no objects, nor in what objects inherit', () => {
    for (const value of [null, undefined, 'text', 7, true, { a: 'text' }, { a: [1, ['x']] }])
      expect(found(value, 'a', '@')).toEqual([]);
    expect(found({}, '__proto__')).toEqual([]);
    expect(found({}, 'constructor')).toEqual([]);
  });
});
