import { createHash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8: 64 hexadecimal digits in lower case (GraphQL over HTTP, "SHA256 Hex Document Identifier"). */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
