import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../common/files/makeFolder';
import { unwritableFor } from '../../common/files/unwritableFor';
import { ImportError } from '../../common/import/ImportError';
import type { ImportReport } from './ImportReport';

/**
 * Writes the report of a load that has ended. Where that fails, what was loaded stays: it is told on standard error
 * (IMPORT_UNREPORTED), and the command goes on and ends with exit code 1.
 */
export function keepReport(path: string, report: ImportReport): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    const hint = `Here ${unwritableFor(cause)}.`;
    console.error(new ImportError('IMPORT_UNREPORTED', { file: path, hint, cause }).message);
    process.exitCode = 1;
  }
}
