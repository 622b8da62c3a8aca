import { GraphQLError } from 'graphql';
import { DatabaseFaultError } from '../../../common/database/DatabaseFaultError';
import { hiddenErrors } from '../../../common/graphql/hiddenErrors';

const told: [string, string][] = [];
const shown = hiddenErrors((id, error) => void told.push([id, error.message]));
const failing = (originalError: Error, path: string): GraphQLError =>
  new GraphQLError(originalError.message, { originalError, path: [path] });

beforeEach(() => void told.splice(0));

describe('an error of a subgraph', () => {
  it('that is meant for the client is left as it is', () => {
    const error = new GraphQLError('No such day', { extensions: { code: 'INVALID_DATE' } });
    expect(shown(error)).toEqual(error.toJSON());
    expect(told).toEqual([]);
  });

  it('of our own goes to the log once, however many fields fail of it, each with its path', () => {
    const cause = new Error('SELECT secret');
    const [one, other] = [shown(failing(cause, 'a')), shown(failing(cause, 'b'))];
    expect(told).toEqual([[one.extensions?.['errorId'], 'SELECT secret']]);
    expect(one).toMatchObject({ path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(other).toMatchObject({ path: ['b'], extensions: one.extensions });
    expect(JSON.stringify([one, other])).not.toContain('secret');
  });

  it('of its database has a code, and the id of the line that tells it for all that fail in that second', () => {
    const causes = ['first', 'second', 'third'].map(
      (name) => new DatabaseFaultError('DATABASE_UNAVAILABLE', name),
    );
    const [first, ...others] = causes.map((cause) => shown(failing(cause, 'a')));
    expect(told.length).toBe(1);
    const [[id]] = told as [[string, string]];
    expect(first).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE', value: `"error ${id}"` } });
    expect(others).toEqual([first, first]);
  });
});
