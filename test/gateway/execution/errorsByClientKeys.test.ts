import { GraphQLError } from 'graphql';
import { errorsByClientKeys } from '../../../gateway/execution/errorsByClientKeys';

const cause = new Error('cause');
const error = new GraphQLError('no', {
  path: ['items', 3, 'client_price', 'other'],
  originalError: cause,
  extensions: { code: 'X' },
});

describe('errors by the client’s keys', () => {
  it('have paths of these keys, and keep all else', () => {
    const [own] = errorsByClientKeys(new Map([['price', 'client_price']]))([error]);
    expect(own?.path).toEqual(['items', 3, 'price', 'other']);
    expect(own).toMatchObject({ message: 'no', extensions: { code: 'X' }, originalError: cause });
  });

  it('without a path stay as they are', () => {
    const bare = new GraphQLError('no');
    expect(errorsByClientKeys(new Map([['price', 'client_price']]))([bare])[0]).toBe(bare);
  });

  it('are the same list where no key is another', () => {
    const errors = [error];
    expect(errorsByClientKeys(new Map())(errors)).toBe(errors);
  });
});
