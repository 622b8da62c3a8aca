import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Documents of keys have a few kilobytes. */
const MOST_BYTES = 256 * 1024;

/** How long an issuer may take for one document, whole. */
const TIMEOUT_MS = 5_000;

/** What JSON stands at an address or in a file. Rejects where there is none: redirects are not followed, and much is not read. */
export async function readJson(address: URL): Promise<unknown> {
  const text =
    address.protocol === 'file:' ? await readFile(fileURLToPath(address), 'utf8') : await textAt(address);
  if (text.length > MOST_BYTES) throw new Error(`${address.href} holds more than ${MOST_BYTES} characters`);
  return JSON.parse(text) as unknown;
}

async function textAt(address: URL): Promise<string> {
  const response = await fetch(address, {
    redirect: 'manual',
    headers: { accept: 'application/json, application/jwk-set+json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${address.href} answered with status ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`${address.href} answered more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
