import { madeOnUse } from '../../common/madeOnUse';

describe('objects made on use', () => {
  it('make a property when it is read, once for each object', () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return { name };
    };
    const create = madeOnUse({ one: make('one'), other: make('other') });
    const [first, second] = [create(), create()];
    expect(made).toEqual([]);
    expect(first.one).toBe(first.one);
    expect(first.one).toEqual({ name: 'one' });
    expect(second.one).not.toBe(first.one);
    expect(made).toEqual(['one', 'one']);
  });
});
