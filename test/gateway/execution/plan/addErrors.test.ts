import {
  addErrors,
  addFailure,
  MOST_ERRORS,
  renamedPath,
} from '../../../../gateway/execution/plan/addErrors';
import type { Run } from '../../../../gateway/execution/plan/Run';
import { maillageError } from '../../../../common/errors/maillageError';

function emptyRun(): Run {
  return {
    variables: {},
    requestId: 'r',
    deadline: Infinity,
    clientLeft: undefined,
    data: {},
    errors: [],
    errorsLeftOut: 0,
  };
}

describe('an error of a subgraph', () => {
  it('is told at each of its places, with what it says of itself and the name of the subgraph', () => {
    const run = emptyRun();
    addErrors(run, 'shop', {
      errors: [{ message: 'gone', path: ['x'], extensions: { code: 'GONE', serviceName: 'another' } }],
      placesOf: (path = []) => [
        ['a', 0, ...path],
        ['a', 2, ...path],
      ],
    });
    expect(run.errors.map((error) => error.toJSON())).toEqual([
      { message: 'gone', path: ['a', 0, 'x'], extensions: { code: 'GONE', serviceName: 'shop' } },
      { message: 'gone', path: ['a', 2, 'x'], extensions: { code: 'GONE', serviceName: 'shop' } },
    ]);
  });

  it('about the answer as a whole has no path', () => {
    const run = emptyRun();
    addErrors(run, 'shop', { errors: [{ message: 'no' }], placesOf: () => [[]] });
    expect(run.errors[0]?.toJSON()).toEqual({ message: 'no', extensions: { serviceName: 'shop' } });
  });

  it('is not there where the result has none', () => {
    const run = emptyRun();
    addErrors(run, 'shop', { errors: undefined, placesOf: () => [[]] });
    expect(run.errors).toEqual([]);
  });
});

describe('a call without a result', () => {
  it('is an error with the code of its cause on the way to all that it was to give', () => {
    const run = emptyRun();
    addFailure(run, 'shop', {
      error: maillageError('SUBGRAPH_TIMEOUT', 'shop'),
      paths: [['a'], []],
    });
    expect(run.errors.map(({ path }) => path)).toEqual([['a'], undefined]);
    for (const { extensions } of run.errors)
      expect(extensions).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', serviceName: 'shop' });
  });

  it('keeps its cause, whatever was thrown', () => {
    const run = emptyRun();
    const cause = new TypeError('not a function');
    for (const error of [cause, 'only words']) addFailure(run, 'shop', { error, paths: [['a']] });
    expect(run.errors.map(({ message }) => message)).toEqual(['not a function', 'only words']);
    expect(run.errors[0]?.originalError).toBe(cause);
  });
});

it('an answer never tells more errors than a hundred, wherever they come from, and counts the others', () => {
  const run = emptyRun();
  const places = Array.from({ length: 60 }, (_, index) => ['a', index]);
  addErrors(run, 'shop', { errors: [{ message: 'x' }], placesOf: () => places });
  addFailure(run, 'shop', { error: new Error('y'), paths: places });
  addFailure(run, 'shop', { error: new Error('z'), paths: places });
  addErrors(run, 'shop', { errors: [{ message: 'x' }], placesOf: () => places });
  expect(run.errors).toHaveLength(MOST_ERRORS);
  expect(run.errorsLeftOut).toBe(4 * places.length - MOST_ERRORS);
});

describe('a path in the client’s response keys', () => {
  const path = renamedPath([
    { kind: 'RenameKey', path: [{ kind: 'Key', key: '_a0' }], to: 'price' },
    { kind: 'SetValue', path: [{ kind: 'Key', key: '__typename' }], value: 'Book' },
    {
      kind: 'RenameKey',
      path: [
        { kind: 'Key', key: 'list' },
        { kind: 'Types', types: ['Book'] },
        { kind: 'Key', key: '_a1' },
      ],
      to: 'cost',
    },
  ]);

  it('has the names back that a planner took away, at any depth', () => {
    expect(path(['list', 3, '_a1', '_a0', 'x', '__typename'])).toEqual([
      'list',
      3,
      'cost',
      'price',
      'x',
      '__typename',
    ]);
  });

  it('is the same path where nothing was renamed', () => {
    const same = ['a', 0];
    expect(renamedPath([])(same)).toBe(same);
  });
});
