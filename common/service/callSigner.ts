import { createSecretKey, randomBytes } from 'node:crypto';
import { macOf, signatureText } from './callSignature';

/** The signature header of a call, another one for each call. */
export type SignCall = (method: string, path: string, body: string) => string;

/** Bytes that are 16 characters in base64url. */
const SIGNER_BYTES = 12;

/** Signs calls with the first of the secrets; null where there is none. */
export function callSigner([secret]: readonly string[], now: () => number = Date.now): SignCall | null {
  if (secret === undefined) return null;
  const key = createSecretKey(secret, 'utf8');
  const signer = randomBytes(SIGNER_BYTES).toString('base64url');
  let count = 0;
  return (method, path, body) => {
    count += 1;
    const stamp = { time: now(), signer, count };
    return signatureText({ ...stamp, mac: macOf({ method, path, body }, stamp, key) });
  };
}
