import { buildSchema } from 'graphql';
import { copyData } from '../../../../gateway/execution/plan/copyData';
import { mergeData } from '../../../../gateway/execution/plan/mergeData';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import { TypeConditions } from '../../../../gateway/execution/plan/TypeConditions';

const types = new TypeConditions(
  buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Query { media: Media }'),
);

function merged(target: DataObject, source: DataObject): DataObject {
  mergeData(target, source, types);
  return target;
}

describe('merging', () => {
  it.each<[string, DataObject, DataObject, DataObject]>([
    ['adds keys', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['merges objects', { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
    [
      'merges lists item by item',
      { a: [{ x: 1 }, null] },
      { a: [{ y: 2 }, { y: 3 }] },
      { a: [{ x: 1, y: 2 }, { y: 3 }] },
    ],
    ['merges lists of lists', { a: [[{ x: 1 }]] }, { a: [[{ y: 2 }]] }, { a: [[{ x: 1, y: 2 }]] }],
    ['takes a value for a null', { a: null }, { a: 1 }, { a: 1 }],
    ['keeps a value for a null', { a: { x: 1 } }, { a: null }, { a: { x: 1 } }],
    ['keeps the type of an object', { __typename: 'Book' }, { __typename: 'Media' }, { __typename: 'Book' }],
    [
      'takes a type that is more exact',
      { __typename: 'Media' },
      { __typename: 'Book' },
      { __typename: 'Book' },
    ],
  ])('%s', (_, target, source, expected) => {
    expect(merged(target, source)).toEqual(expected);
  });

  it('keeps a response key __proto__ to itself', () => {
    const source = JSON.parse('{"a":{"__proto__":{"b":1}},"__proto__":2}') as DataObject;
    const target = merged({}, source);
    expect(JSON.stringify(target)).toBe('{"a":{"__proto__":{"b":1}},"__proto__":2}');
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  });
});

describe('a copy of data', () => {
  it('shares no object or list with what it was made of', () => {
    const source = { a: { x: [1, { y: null }, [{ z: 2 }]] } };
    const copy = copyData(source);
    expect(copy).toEqual(source);
    source.a.x.push(3);
    expect(copy).not.toEqual(source);
  });
});
