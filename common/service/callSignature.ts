import { createHmac, type KeyObject } from 'node:crypto';

/** The header that a signature comes in. */
export const SIGNATURE_HEADER = 'x-maillage-signature';

/** What a gateway says of a call beside the call itself. */
export interface CallStamp {
  /** When it was signed, in milliseconds since 1970. */
  readonly time: number;
  /** Names the signer: 16 characters, new each time a gateway starts. */
  readonly signer: string;
  /** Counts the calls of a signer. */
  readonly count: number;
}

/** A call as it is signed; path and query string as they are sent, the body as its bytes or as text in UTF-8. */
export interface SignedCall {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer;
}

/** What a signature header says. */
export interface StatedSignature extends CallStamp {
  readonly mac: string;
}

const HEADER = /^v1 t=(\d{13}), n=([\w-]{16})\.(\d{1,15}), s=([\w-]{43})$/;

/** The code that only those who know the secret can make: HMAC-SHA256 (RFC 2104) over stamp, method, path and body, in base64url. */
export function macOf({ method, path, body }: SignedCall, stamp: CallStamp, secret: KeyObject): string {
  // With the lengths of what may hold anything, and the body last, no two calls share a text.
  const lengths = `${method.length} ${path.length}`;
  return createHmac('sha256', secret)
    .update(`v1\n${stamp.time}\n${stamp.signer}\n${stamp.count}\n${lengths}\n${method}\n${path}\n`)
    .update(body)
    .digest('base64url');
}

/** The header of a signature, as `v1 t=TIME, n=SIGNER.COUNT, s=CODE`. */
export function signatureText({ time, signer, count, mac }: StatedSignature): string {
  return `v1 t=${time}, n=${signer}.${count}, s=${mac}`;
}

/** What a header says; null where it is no signature. */
export function readSignature(header: unknown): StatedSignature | null {
  const [, time, signer, count, mac] = typeof header === 'string' ? (HEADER.exec(header) ?? []) : [];
  if (signer === undefined || mac === undefined) return null;
  return { time: Number(time), signer, count: Number(count), mac };
}
