import { errorTable, type ErrorCode } from './errorTable';

/** Whether a value is a code of the error table. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorTable, value);
}
