import { compileRewrites } from '../../../../gateway/execution/plan/compileRewrites';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import type { Rewrite, RewriteStep } from '../../../../gateway/planning/QueryPlan';
import { types } from './planRun';

const key = (name: string): RewriteStep => ({ kind: 'Key', key: name });
const on = (type: string): RewriteStep => ({ kind: 'Types', types: [type] });
const rename = (to: string, ...path: RewriteStep[]): Rewrite => ({ kind: 'RenameKey', path, to });
const set = (value: string, ...path: RewriteStep[]): Rewrite => ({ kind: 'SetValue', path, value });

function rewritten(value: DataObject, ...rewrites: Rewrite[]): DataObject {
  compileRewrites(rewrites, types)?.(value);
  return value;
}

describe('rewrites', () => {
  it('are nothing to apply where there are none', () => {
    expect(compileRewrites([], types)).toBeNull();
  });

  it('give a value a second key, and leave objects without it alone', () => {
    expect(rewritten({ _a: 1 }, rename('a', key('_a')))).toMatchObject({ a: 1 });
    expect(rewritten({ b: 1 }, rename('a', key('_a')))).toEqual({ b: 1 });
    expect(rewritten({ _a: null }, rename('a', key('_a')))).toMatchObject({ a: null });
  });

  it('set a value', () => {
    expect(rewritten({ t: 'Book' }, set('Media', key('t')))).toEqual({ t: 'Media' });
  });

  it('walk through objects, lists, and lists of lists', () => {
    const value = { list: [[{ in: { _a: 1 } }, null], [{ in: [{ _a: 2 }] }], []] };
    rewritten(value, rename('a', key('list'), key('in'), key('_a')));
    expect(value).toMatchObject({ list: [[{ in: { a: 1 } }, null], [{ in: [{ a: 2 }] }], []] });
  });

  it('change objects of the types that they name, or that tell no type', () => {
    const objects = [
      { __typename: 'Book', _a: 1 },
      { __typename: 'Film', _a: 2 },
      { __typename: 'Shop', _a: 3 },
      { _a: 4 },
    ];
    const value = rewritten({ list: objects }, rename('a', key('list'), on('Media'), key('_a')));
    expect(value['list']).toMatchObject([{ a: 1 }, { a: 2 }, {}, { a: 4 }]);
    expect(objects[2]).not.toHaveProperty('a');
  });

  it('are applied in their order', () => {
    const value = rewritten({ _a: 1 }, rename('_b', key('_a')), rename('b', key('_b')));
    expect(value).toMatchObject({ b: 1 });
  });

  it('pass by what is null, no object, or not there', () => {
    const rewrite = rename('a', key('x'), key('_a'));
    for (const value of [{ x: null }, { x: 'text' }, { x: [1, null] }, {}])
      expect(rewritten(structuredClone(value), rewrite)).toEqual(value);
  });

  it('without a key change nothing', () => {
    expect(rewritten({ __typename: 'Book', a: 1 }, set('x', on('Book')))).toEqual({
      __typename: 'Book',
      a: 1,
    });
  });

  it('give a client its key __proto__ without a change of what objects inherit', () => {
    const value = rewritten({ _a: { b: 1 } }, rename('__proto__', key('_a')));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
  });
});
