import { readFileSync } from 'node:fs';
import { StartupError } from '../../common/errors/StartupError';
import { documentsIn } from './documentsIn';
import type { TrustedDocument } from './TrustedDocument';

/** The trusted documents of a manifest file. Throws a StartupError that names the file and says what is wrong with it. */
export function readManifest(file: string): TrustedDocument[] {
  try {
    return documentsIn(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(`The trusted documents in ${file} can't be used: ${reason}`);
  }
}
