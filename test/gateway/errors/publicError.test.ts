import { GraphQLError } from 'graphql';
import { publicError } from '../../../gateway/errors/publicError';

const seen: [string, unknown][] = [];
const show = (error: GraphQLError) =>
  publicError(error.toJSON(), error, { report: (id, whole) => seen.push([id, whole]), lockdown: false });

const BY_PLACE = 'Correct the document at the places that `locations` names.';

beforeEach(() => (seen.length = 0));

describe('an error of the table', () => {
  it('shows code, value and subgraph, and nothing else of its extensions', () => {
    const extensions = {
      code: 'UNKNOWN_CPTS',
      value: '"x"',
      serviceName: 'cpts',
      stacktrace: ['at /srv/app.js'],
      http: {},
    };
    expect(show(new GraphQLError('m', { extensions })).extensions).toEqual({
      code: 'UNKNOWN_CPTS',
      value: '"x"',
      subgraph: 'cpts',
    });
    expect(seen).toEqual([]);
  });

  it('does not show a value that is no text', () => {
    const extensions = { code: 'UNKNOWN_CPTS', value: { password: 'hidden' } };
    expect(show(new GraphQLError('m', { extensions })).extensions).toEqual({ code: 'UNKNOWN_CPTS' });
  });
});

describe('an error in the words of a library', () => {
  it.each([
    ['Cannot do it', `Cannot do it. ${BY_PLACE}`],
    ['Cannot do it.', `Cannot do it. ${BY_PLACE}`],
    ['Did you mean "cpts"?', `Did you mean "cpts"? ${BY_PLACE}`],
  ])('%p is a sentence before the fix', (message, shown) => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    expect(show(new GraphQLError(message, { extensions })).message).toBe(shown);
  });

  it('with a value of ours is left as it is: the fix is in it', () => {
    const extensions = { code: 'UNKNOWN_CPTS', value: '"x"' };
    expect(show(new GraphQLError('Ours', { extensions })).message).toBe('Ours');
  });
});

describe('any other error', () => {
  it('names the subgraph that it came from', () => {
    const { extensions } = show(
      new GraphQLError('m', { extensions: { serviceName: 'cpts', stacktrace: [] } }),
    );
    expect(Object.keys(extensions ?? {}).sort()).toEqual(['code', 'errorId', 'subgraph']);
    expect(extensions?.['subgraph']).toBe('cpts');
  });

  it.each([undefined, 'DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR', 'toString'])(
    'with the code %p is masked and reported',
    (code) => {
      const error = new GraphQLError('SELECT * FROM secrets', { path: ['a'], extensions: { code } });
      const shown = show(error);
      expect(JSON.stringify(shown)).not.toContain('SELECT');
      expect(shown).toMatchObject({ path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(seen).toEqual([[shown.extensions?.['errorId'], error]]);
    },
  );

  it('that a subgraph has masked already keeps its id and is not reported again', () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId: 'e-1' };
    expect(show(new GraphQLError('m', { extensions })).extensions).toEqual(extensions);
    expect(seen).toEqual([]);
  });
});
