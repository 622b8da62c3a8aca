import { isObject, type Parameters } from '../limits/requestParameters';

/** The extensions of a request: an object, in a GET as JSON text; null for anything else, which the server refuses. */
export function readExtensions(extensions: unknown): Parameters | null {
  if (typeof extensions !== 'string') return isObject(extensions) ? extensions : null;
  try {
    const value = JSON.parse(extensions) as unknown;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
