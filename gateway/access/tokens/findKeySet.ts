import { z } from 'zod';
import { isSafeAddress } from '../../../common/access/isSafeAddress';
import { readJson } from './readJson';
import type { TokenSettings } from '../../../common/access/TokenSettings';

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Where an issuer's keys are, from its configuration (OpenID Connect Discovery 1.0, 4) unless the settings say. Rejects where the
 * configuration can't be had, is that of another issuer, or names an address that anybody on the way could answer for.
 */
export async function findKeySet({ issuer, jwksUrl }: TokenSettings): Promise<URL> {
  if (jwksUrl !== null) return jwksUrl;
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const found = configuration.parse(await readJson(address));
  if (found.issuer !== issuer) throw new Error(`${address.href} is the configuration of another issuer`);
  if (!isSafeAddress(found.jwks_uri))
    throw new Error(`${address.href} names keys that are not served over https`);
  return new URL(found.jwks_uri);
}
