import type { IncomingMessage } from 'node:http';
import { DEVELOPMENT_KEY } from '../../common/config/developmentKey';
import { ANONYMOUS, type Caller } from './Caller';
import { invalidKey } from './invalidKey';
import { isForeignPage } from './isForeignPage';
import { environmentKeys } from './keys/environmentKeys';
import { KEY_PREFIX } from './keys/keyText';
import type { PartnerKeys } from './keys/PartnerKeys';

/** Who a token (JWT) stands for. Rejects with INVALID_KEY, or KEYS_UNAVAILABLE where its issuer's keys can't be had. */
export type ReadToken = (token: string) => Promise<Caller>;

/** What callers are known by. */
export interface CallerParts {
  /** The scopes of each key of the setting MAILLAGE_KEYS. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Left out: there are none. */
  readonly partnerKeys?: PartnerKeys | undefined;
  /** Left out: no tokens are taken. */
  readonly readToken?: ReadToken | undefined;
}

/** A request as it is told from others. */
export type Asking = Pick<IncomingMessage, 'headers'>;

/** Who sends a request. It is looked up once: whoever asks again about a request is told the same. */
export interface Callers {
  /** Throws INVALID_KEY for whatever is not known, at once or later: a bad key is never silently anonymous. */
  readonly callerOf: (request: Asking) => Caller | Promise<Caller>;
  /** Whoever can be told at once; null where there is nobody, and for all tokens. */
  readonly callerAtOnce: (request: Asking) => Caller | null;
}

/** The header of a key or token (RFC 6750, 2.1). */
const BEARER = /^Bearer +(\S+)$/i;

/** Three parts in base64url between points (RFC 7519, 3). */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Knows callers by keys of the environment, keys of partners and tokens, in this order. */
export function createCallers({ keys, partnerKeys, readToken }: CallerParts): Callers {
  const inEnvironment = environmentKeys(keys);
  const told = new WeakMap<Asking, Caller>();
  const byKey = (text: string, { headers }: Asking): Caller | null => {
    if (text === DEVELOPMENT_KEY && isForeignPage(headers)) throw invalidKey('foreignPage');
    const caller = inEnvironment(text);
    if (caller !== undefined) return caller;
    const isPartner = partnerKeys !== undefined && text.startsWith(KEY_PREFIX);
    return isPartner ? partnerKeys.callerOf(text, Date.now()) : null;
  };
  const byToken = (text: string): Promise<Caller> => {
    if (readToken === undefined || !TOKEN.test(text)) throw invalidKey('unknown');
    return readToken(text);
  };
  return {
    callerOf: (request) => {
      const text = textIn(request);
      return text === null ? ANONYMOUS : (told.get(request) ?? byKey(text, request) ?? byToken(text));
    },
    callerAtOnce: (request) => {
      try {
        const text = textIn(request);
        if (text === null) return ANONYMOUS;
        const caller = told.get(request) ?? byKey(text, request);
        if (caller !== null) told.set(request, caller);
        return caller;
      } catch {
        return null;
      }
    },
  };
}

/** The key or token that a request bears; null where it bears nothing. Throws INVALID_KEY for a header of another form. */
function textIn({ headers: { authorization } }: Asking): string | null {
  if (authorization === undefined) return null;
  const text = BEARER.exec(authorization)?.[1];
  if (text === undefined) throw invalidKey('form');
  return text;
}
