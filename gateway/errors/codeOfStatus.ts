import type { ErrorCode } from '../../common/errors/errorTable';

const CODES: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** The code for a request that a library refuses with a status; null where the status is none of 4xx. */
export function codeOfStatus(status: number): ErrorCode | null {
  return CODES[status] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : null);
}
