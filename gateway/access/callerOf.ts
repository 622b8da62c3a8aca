import { maillageError } from '../../common/errors/maillageError';

/** Who asks: without a key anonymous and without scopes. */
export interface Caller {
  readonly authenticated: boolean;
  readonly scopes: ReadonlySet<string>;
}

const ANONYMOUS: Caller = { authenticated: false, scopes: new Set() };

/**
 * Who asks, from the header `authorization: Bearer KEY` (RFC 6750). Throws INVALID_KEY for a key that is not known or a
 * header of another form: a bad key is never silently anonymous.
 */
export function callerOf(header: string | undefined, keys: ReadonlyMap<string, ReadonlySet<string>>): Caller {
  if (header === undefined) return ANONYMOUS;
  const key = /^Bearer (\S+)$/i.exec(header)?.[1];
  const scopes = key === undefined ? undefined : keys.get(key);
  if (scopes === undefined) throw maillageError('INVALID_KEY', 'a key that is not known');
  return { authenticated: true, scopes };
}
