import { SIGNATURE_HEADER } from '../../../common/service/callSignature';
import type { SignCall } from '../../../common/service/callSigner';
import type { ReadVersions, VersionSource } from './ReadVersions';

const LONGEST_ANSWER = 1_000;

/** A version is compared and written into keys: anything but a short line of printable characters is none. */
const VERSION = /^[\x20-\x7e]{1,300}$/;

/**
 * The versions of a subgraph over HTTP, from GET versions beside its address (http://host:4001/graphql:
 * http://host:4001/versions): a load is noticed within two seconds. Whatever else it answers, it has no version.
 */
export function httpVersions(subgraphUrl: string, sign: SignCall | null = null): VersionSource {
  const url = new URL('versions', subgraphUrl);
  const read: ReadVersions = async (signal) => {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (sign !== null) headers[SIGNATURE_HEADER] = sign('GET', url.pathname + url.search, '');
    const response = await fetch(url, { signal, redirect: 'error', headers });
    const text = await shortText(response);
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return versionsIn(JSON.parse(text) as unknown);
  };
  return { read, every: 1_000, trusted: 2_000, gathered: 50 };
}

function versionsIn(answer: unknown): string {
  const versions =
    typeof answer === 'object' && answer !== null && 'versions' in answer ? answer.versions : undefined;
  if (typeof versions !== 'string' || !VERSION.test(versions)) throw new Error('No version was told');
  return versions;
}

/** Leaving the loop ends the answer: no more of it is read. */
async function shortText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).byteLength;
    if (length > LONGEST_ANSWER) throw new Error('The answer is too long for a version');
  }
  return Buffer.concat(chunks).toString('utf8');
}
