import { maillageError } from '../../common/errors/maillageError';
import { HIDDEN, KEY_OR_TOKEN } from '../../common/observability/withoutSecrets';

/** Names under which clients put keys into addresses, in small letters and without - and _. */
const NAMES: ReadonlySet<string> = new Set([
  'accesstoken',
  'apikey',
  'apitoken',
  'auth',
  'authorization',
  'authtoken',
  'bearer',
  'bearertoken',
  'idtoken',
  'jwt',
  'key',
  'password',
  'secret',
  'token',
  'xapikey',
]);

/**
 * Throws KEY_IN_URL where the query string of an address holds a key: it would stand in the logs of every proxy on its way, and in
 * the history of a browser (RFC 6750, 5.3). The error tells the address without it.
 */
export function refuseSecretsIn(url: string): void {
  if (!url.includes('?')) return;
  const shown = withoutSecrets(url);
  if (shown !== url) throw maillageError('KEY_IN_URL', shown);
}

/** The address with all that may be a key replaced, as logs and errors tell it. */
export function withoutSecrets(url: string): string {
  const start = url.indexOf('?');
  if (start === -1) return hiddenIn(url);
  const parameters = url.slice(start + 1).split('&');
  return `${hiddenIn(url.slice(0, start))}?${parameters.map(parameterShown).join('&')}`;
}

function parameterShown(parameter: string): string {
  const end = parameter.indexOf('=');
  if (end === -1) return hiddenIn(parameter);
  const name = parameter.slice(0, end);
  return isSecret(decoded(name)) ? `${name}=${HIDDEN}` : hiddenIn(parameter);
}

/** A secret that is written with %-codes takes all around it with it, since its ends can't be told. */
function hiddenIn(text: string): string {
  const plain = text.replace(KEY_OR_TOKEN, HIDDEN);
  if (plain !== text || !text.includes('%')) return plain;
  return decoded(text).search(KEY_OR_TOKEN) === -1 ? text : HIDDEN;
}

function isSecret(name: string): boolean {
  return NAMES.has(name.toLowerCase().replace(/[-_\s]/g, ''));
}

/** The text without %-codes; as it stands where one of them is none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
