import { isUtf8 } from 'node:buffer';
import { maillageError } from '../../../common/errors/maillageError';
import { hasLoneSurrogate } from './hasLoneSurrogate';
import { isDeeperThan } from './isDeeperThan';
import { JSON_DEPTH } from './serverLimits';

/** A name that reaches an object's prototype where a program copies members one by one, however it is escaped. */
const PROTOTYPE =
  /"(?:_|\\u005[fF]){2}(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[fF])(?:t|\\u0074)(?:o|\\u006[fF])(?:_|\\u005[fF]){2}"\s*:/;
/**
 * The value of a body of JSON. Throws BAD_REQUEST for bytes that are no UTF-8, arrays and objects more than twenty deep, members
 * named `__proto__`, half characters, and what is no JSON.
 */
export function readJson(body: Uint8Array): unknown {
  if (!isUtf8(body)) throw maillageError('BAD_REQUEST', 'bytes that are no UTF-8');
  if (isDeeperThan(JSON_DEPTH, body))
    throw maillageError('BAD_REQUEST', `arrays and objects more than ${JSON_DEPTH} deep`);
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  if (PROTOTYPE.test(text)) throw maillageError('BAD_REQUEST', 'a member named __proto__');
  const value = parsed(text);
  if (hasLoneSurrogate(text, value))
    throw maillageError('BAD_REQUEST', 'half a character (a lone surrogate)');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw maillageError('BAD_REQUEST', text === '' ? 'an empty body' : 'a body that is no JSON');
  }
}
