import { createHash } from 'node:crypto';

/** The first byte is the version of this format. */
const FORMAT = Buffer.from('1maillage\n');
const CHECKSUM_BYTES = 32;

/** A body with what `unsealed` needs to see that it is whole, and that it is the body of this key. */
export function sealed(key: string, body: Buffer): Buffer {
  return Buffer.concat([FORMAT, checksum(key, body), body]);
}

/** The body of a sealed value; null for anything else: other formats, half a value, the value of another key. */
export function unsealed(key: string, value: Buffer): Buffer | null {
  const start = FORMAT.byteLength + CHECKSUM_BYTES;
  if (value.byteLength < start || !value.subarray(0, FORMAT.byteLength).equals(FORMAT)) return null;
  const body = value.subarray(start);
  return checksum(key, body).equals(value.subarray(FORMAT.byteLength, start)) ? body : null;
}

function checksum(key: string, body: Buffer): Buffer {
  return createHash('sha256').update(`${key}\n`).update(body).digest();
}
