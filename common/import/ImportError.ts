import { commandErrorTable, type ImportErrorCode } from '../errors/commandErrorTable';
import { shownValue } from '../errors/shownValue';
import { StartupError } from '../errors/StartupError';

/** Where in the files something is wrong, and what stands there. */
export interface ImportPlace {
  /** The file's name as it was given. */
  readonly file?: string;
  readonly line?: number;
  readonly value?: unknown;
  /** Said before the fix: what this very file suggests. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Why a load stops, in one sentence: file and line, rule, value, fix, and the code of the error table. */
export class ImportError extends StartupError {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, place: ImportPlace = {}) {
    super(sentence(code, place), place.cause === undefined ? {} : { cause: place.cause });
    this.code = code;
  }
}

function sentence(code: ImportErrorCode, { file, line, value, hint }: ImportPlace): string {
  const { rule, fix } = commandErrorTable[code];
  const where = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}, line ${line}: `;
  const got = value === undefined ? '' : `, got ${shownValue(value)}`;
  return `${where}${rule}${got}. ${hint === undefined ? '' : `${hint} `}${fix} (${code})`;
}
