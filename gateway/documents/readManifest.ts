import { readFileSync } from 'node:fs';
import { StartupError } from '../../common/errors/StartupError';
import { unreadableFor } from '../../common/files/unreadableFor';
import { documentsIn, MANIFEST_FORM } from './documentsIn';
import type { TrustedDocument } from './TrustedDocument';

/** The trusted documents of a manifest file. Throws a StartupError that names the file and says what is wrong with it. */
export function readManifest(file: string): TrustedDocument[] {
  const manifest = jsonIn(file, textOf(file));
  try {
    return documentsIn(manifest);
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error));
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, `${unreadableFor(error)}.`);
  }
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unusable(file, `it is no JSON; ${MANIFEST_FORM}.`);
  }
}

function unusable(file: string, reason: string): StartupError {
  return new StartupError(`The trusted documents in ${file} can't be used: ${reason}`);
}
