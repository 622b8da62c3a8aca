import { pathToFileURL } from 'node:url';
import { StartupError } from '../errors/StartupError';
import { isSafeAddress } from './isSafeAddress';

/** Whose tokens are taken, and for whom they must be made. */
export interface TokenSettings {
  /** The claim iss, and the address under which the issuer's configuration is found. */
  readonly issuer: string;
  /** One of the values of the claim aud. */
  readonly audience: string;
  /** Where the issuer's keys are, an address or a file; null: where its configuration says (OpenID Connect Discovery 1.0). */
  readonly jwksUrl: URL | null;
}

/** The three settings as they were given. */
export interface GivenTokenSettings {
  readonly MAILLAGE_JWT_ISSUER?: string | undefined;
  readonly MAILLAGE_JWT_AUDIENCE?: string | undefined;
  readonly MAILLAGE_JWT_JWKS_URL?: string | undefined;
}

/** The settings of tokens; null where none are taken. Throws a StartupError where one of them is missing or can't be trusted. */
export function tokenSettings({
  MAILLAGE_JWT_ISSUER: issuer,
  MAILLAGE_JWT_AUDIENCE: audience,
  MAILLAGE_JWT_JWKS_URL: keys,
}: GivenTokenSettings): TokenSettings | null {
  if (issuer === undefined && audience === undefined && keys === undefined) return null;
  if (issuer === undefined || audience === undefined)
    throw new StartupError(
      'Tokens need both MAILLAGE_JWT_ISSUER and MAILLAGE_JWT_AUDIENCE: a token of anybody, or for anybody, is nobody’s.',
    );
  if (keys === undefined && !isSafeAddress(issuer))
    throw new StartupError(
      `MAILLAGE_JWT_ISSUER is "${issuer}", but without MAILLAGE_JWT_JWKS_URL it is an address with https.`,
    );
  return { issuer, audience, jwksUrl: keys === undefined ? null : keysAt(keys) };
}

function keysAt(text: string): URL {
  if (isSafeAddress(text)) return new URL(text);
  if (text.startsWith('file:') && URL.canParse(text)) return new URL(text);
  if (!text.includes('://')) return pathToFileURL(text);
  throw new StartupError(`MAILLAGE_JWT_JWKS_URL is "${text}", but it is an address with https, or a file.`);
}
