import { importErrors } from './importErrors';
import { rowErrors } from './rowErrors';

/** A code of a load that stops. */
export type ImportErrorCode = keyof typeof importErrors;

/** A code of a row that is not loaded. */
export type RowErrorCode = keyof typeof rowErrors;

/** Every code that the command line says when it loads files; docs/errors.md lists the same codes and a test holds the two together. */
export const commandErrorTable = { ...importErrors, ...rowErrors } as const;
