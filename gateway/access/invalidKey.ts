import type { GraphQLError } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';

/** Why a key or token is refused. None of them says more than whoever sends it can know. */
const REASONS = {
  form: 'a header of another form',
  mistyped: 'a key that is mistyped or cut',
  unknown: 'a key that is not known',
  expired: 'a key that has expired',
  foreignPage: 'the key "development" from a page of another host',
  revoked: 'a key that was revoked',
  invalidToken: 'a token that is not valid here',
  expiredToken: 'a token that has expired',
} as const;

/** The error INVALID_KEY with one of the reasons; never with what was sent. */
export function invalidKey(reason: keyof typeof REASONS): GraphQLError {
  return maillageError('INVALID_KEY', REASONS[reason]);
}
