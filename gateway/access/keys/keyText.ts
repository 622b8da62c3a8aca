import { hash, randomBytes, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * A key reads mlg_ID_SECRETCHECK: a public id of 12 characters, a secret of 256 bits in base64url, and the CRC-32 of all before it.
 * The prefix lets programs that look for leaked secrets know it; the check tells a slip of the hand from a key that is not known.
 */
const SHAPE = /^mlg_([a-z2-9]{12})_([\w-]{43})([\w-]{6})$/;

/** Small letters and digits without those that are taken for one another. */
const ID_CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_LENGTH = 12;
const SECRET_BYTES = 32;

/** What begins every key. */
export const KEY_PREFIX = 'mlg_';

/** What a key consists of for whoever checks it: the secret is known by its hash alone. */
export interface KeyParts {
  readonly id: string;
  /** SHA-256 of the secret, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A new key, whose text is told once and kept nowhere; under the id given, or a new one. */
export function newKey(id: string = newId()): KeyParts & { readonly text: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const start = `${KEY_PREFIX}${id}_${secret}`;
  return { id, sha256: hash('sha256', secret), text: `${start}${checkOf(start)}` };
}

/** The parts of a key; null for a text that is none, or differs from one in a character. */
export function readKey(text: string): KeyParts | null {
  const [, id, secret, check] = SHAPE.exec(text) ?? [];
  if (id === undefined || secret === undefined) return null;
  if (check !== checkOf(`${KEY_PREFIX}${id}_${secret}`)) return null;
  return { id, sha256: hash('sha256', secret) };
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
}

/** CRC-32 notices every change of a single character, and of two neighbours. */
function checkOf(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return bytes.toString('base64url');
}
