import type { FastifyRequest } from 'fastify';
import { isObject, searchOf } from '../limits/requestParameters';
import { readExtensions } from './readExtensions';

/**
 * Rewrites a request so that it asks by text alone: as `query`, without the extension `persistedQuery`. In a GET that is its
 * address, as if the client had sent it.
 */
export function putText(request: FastifyRequest, text: string): void {
  if (request.method === 'GET') {
    request.raw.url = `${request.url.replace(/[?#].*/s, '')}?${searchWith(request.url, text)}`;
  } else if (isObject(request.body)) {
    const { extensions, ...others } = request.body;
    const kept = extensions === undefined ? {} : { extensions: withoutPersistedQuery(extensions) };
    request.body = { ...others, ...kept, query: text };
  }
}

function searchWith(url: string, text: string): string {
  const search = searchOf(url);
  search.set('query', text);
  const extensions = readExtensions(search.get('extensions'));
  if (extensions !== null) search.set('extensions', JSON.stringify(withoutPersistedQuery(extensions)));
  return search.toString();
}

/** What is no object of JSON stays as it is: the server says what is wrong with it. */
function withoutPersistedQuery(extensions: unknown): unknown {
  const read = readExtensions(extensions);
  if (read === null) return extensions;
  return Object.fromEntries(Object.entries(read).filter(([name]) => name !== 'persistedQuery'));
}
