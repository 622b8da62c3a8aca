import { GraphQLError } from 'graphql';
import { withCompletionErrors } from '../../../gateway/execution/withCompletionErrors';

const completion = { message: 'Invalid value found for field Source.kind.', path: ['documents', 6, 'kind'] };

describe('a value that the schema forbids', () => {
  it('is told as an error with its path', () => {
    const { errors, extensions } = withCompletionErrors({
      data: null,
      extensions: { valueCompletion: [completion] },
    });
    expect(errors).toMatchObject([{ ...completion, extensions: { code: 'SUBGRAPH_INVALID_DATA' } }]);
    expect(extensions).toBeUndefined();
  });

  it('is not told twice where an error on its way says why', () => {
    const error = new GraphQLError('gone', { path: ['documents', 6] });
    const result = withCompletionErrors({
      data: null,
      errors: [error],
      extensions: { valueCompletion: [completion], more: 1 },
    });
    expect(result.errors).toEqual([error]);
    expect(result.extensions).toEqual({ more: 1 });
  });

  it('is told beside an error of another place', () => {
    const error = new GraphQLError('gone', { path: ['contract'] });
    const result = withCompletionErrors({
      data: null,
      errors: [error],
      extensions: { valueCompletion: [completion] },
    });
    expect(result.errors).toMatchObject([{ message: 'gone' }, completion]);
  });

  it('leaves other results as they are', () => {
    const result = { data: { a: 1 } };
    expect(withCompletionErrors(result)).toBe(result);
  });
});
