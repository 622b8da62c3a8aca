import { differences } from './compareAnswers';

const failed = { message: 'no', path: ['a', 0, 'b'] };

describe('differences', () => {
  test('finds none between equal answers, wherever an error below one null is told', () => {
    const truth = { data: { a: [null], c: 1 }, errors: [failed] };
    expect(differences(truth, truth)).toEqual([]);
    const other = { ...truth, errors: [{ message: 'no', path: ['a', 0] }] };
    expect(differences(other, truth)).toEqual([]);
  });

  test('counts the order of fields as data', () => {
    const truth = { data: { a: 1, b: 2 }, errors: [] };
    expect(differences({ data: { b: 2, a: 1 }, errors: [] }, truth)).toEqual(['the data differ']);
  });

  test('finds a null that is not explained, an error that explains nothing, and another message', () => {
    const truth = { data: { a: [{ b: null }], c: null }, errors: [failed] };
    expect(differences({ ...truth, errors: [] }, truth)).toEqual(['no error explains the null at a.0.b']);
    const extra = { message: 'x', path: ['c'] };
    expect(differences({ ...truth, errors: [failed, extra] }, truth)).toEqual([
      'an error explains nothing: {"path":["c"],"message":"x"}',
    ]);
    expect(differences({ ...truth, errors: [{ ...failed, message: 'yes' }] }, truth)).toEqual([
      '"yes" instead of "no" at a.0.b',
    ]);
  });
});
