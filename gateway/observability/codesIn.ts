import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';

const BEGINNING = '{"errors":';

/** Codes are wanted, not how often each stands there: the errors of an answer take 40 kB at most, and most far less. */
const LOOKED_AT = 20_000;

/** No text within a string looks like this: its quotes would have a backslash before them. */
const CODE = /"extensions":\{"code":"([A-Z_]+)"/g;

/** The codes of the errors in the body of an answer, each once. Errors stand first in it, so that a body without any costs nothing. */
export function codesIn(body: unknown): readonly ErrorCode[] {
  if (typeof body !== 'string' || !body.startsWith(BEGINNING)) return [];
  const codes = new Set<ErrorCode>();
  for (const [, code] of body.slice(0, LOOKED_AT).matchAll(CODE)) if (isErrorCode(code)) codes.add(code);
  return [...codes];
}
