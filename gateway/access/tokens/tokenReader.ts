import { GraphQLError } from 'graphql';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { PARTNER_TIER, type Caller } from '../Caller';
import type { ReadToken } from '../createCallers';
import { invalidKey } from '../invalidKey';
import { IssuerKeys, type TellTrouble } from './IssuerKeys';
import type { TokenSettings } from '../../../common/access/TokenSettings';

/** Signatures with a public key alone: none and HS* would let whoever knows the public key sign (RFC 8725, 2.1). */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** How far the clocks of issuer and gateway may be apart. */
const TOLERANCE_SECONDS = 60;

const LONGEST_SUBJECT = 255;

/**
 * A function that checks tokens of one issuer: signature, algorithm, issuer, audience and times (RFC 9068, 4). It rejects with
 * INVALID_KEY, or with KEYS_UNAVAILABLE where the issuer's keys can't be had; never with anything else.
 */
export function tokenReader(settings: TokenSettings, tell: TellTrouble): ReadToken {
  const keys = new IssuerKeys(settings, tell);
  const rules = {
    algorithms: ALGORITHMS,
    issuer: settings.issuer,
    audience: settings.audience,
    clockTolerance: TOLERANCE_SECONDS,
    requiredClaims: ['exp', 'iat', 'sub'],
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys.find, rules);
      return callerOfClaims(payload);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      throw invalidKey(error instanceof errors.JWTExpired ? 'expiredToken' : 'invalidToken');
    }
  };
}

function callerOfClaims({ exp = 0, iat = 0, sub, ...claims }: JWTPayload): Caller {
  if (!isSubject(sub) || iat * 1000 > Date.now() + TOLERANCE_SECONDS * 1000) throw invalidKey('invalidToken');
  const name = [claims['client_id'], claims['azp'], sub].find((each) => typeof each === 'string') ?? sub;
  return {
    id: `token:${sub}`,
    name,
    kind: 'token',
    tier: PARTNER_TIER,
    authenticated: true,
    scopes: new Set([...textsOf(claims['scope']), ...textsOf(claims['scp'])]),
    expiresAt: exp * 1000,
  };
}

/** A subject is a text of at most 255 characters (OpenID Connect Core 1.0, 2); the library takes whatever stands there. */
function isSubject(sub: unknown): sub is string {
  return typeof sub === 'string' && sub !== '' && sub.length <= LONGEST_SUBJECT;
}

/** Scopes stand in `scope` between spaces (RFC 8693, 4.2), or in `scp`, in one text or in a list. */
function textsOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((scope) => scope !== '');
  return Array.isArray(claim) ? claim.filter((scope) => typeof scope === 'string') : [];
}
