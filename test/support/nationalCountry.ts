import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '../../cli/import/ImportReport';
import { services } from '../../cli/services';
import { preparedFolder, runProgram } from './program';

/** A made-up country, written and loaded by the built program into a folder of its own. */
export interface NationalCountry {
  readonly folder: string;
  /** What the program told of each load, in their order. */
  readonly reports: readonly ImportReport[];
  readonly remove: () => void;
}

/** Makes one. The reference data is copied from the databases that the tests share. */
export async function makeNationalCountry(scale: number): Promise<NationalCountry> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-national-'));
  mkdirSync(folder, { recursive: true });
  for (const { name } of services) {
    copyFileSync(join(preparedFolder, `${name}.sqlite`), join(folder, `${name}.sqlite`));
  }
  const command = ['demo', '--national', '--scale', String(scale), '--folder', folder];
  const { code, errors } = await runProgram(command, { withinMs: 600_000 });
  if (code !== 0) throw new Error(`The country could not be made: ${errors}`);
  const kept = join(folder, 'imports');
  const files = readdirSync(kept).filter((name) => name.endsWith('.json'));
  return {
    folder,
    reports: files.map((name) => JSON.parse(readFileSync(join(kept, name), 'utf8')) as ImportReport),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
