import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256, in hexadecimal, over files and other texts that decide what a load gives, in the order told. */
export function fingerprintOf(parts: {
  readonly files?: readonly string[];
  readonly texts?: readonly string[];
}): string {
  const hash = createHash('sha256');
  for (const text of parts.texts ?? []) hash.update(`${text}\n`);
  for (const file of parts.files ?? []) hash.update(readFileSync(file));
  return hash.digest('hex');
}
