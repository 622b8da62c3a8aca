import { spawnSync } from 'node:child_process';
import type { ImportReport } from '../../cli/import/ImportReport';
import { projectPath } from '../../common/paths';
import type { Measured } from './Measured';

/** Runs `maillage import` as its own process, and gives what it reports of the load. */
export function runLoad(
  dataset: string,
  file: string,
  environment: Readonly<Record<string, string>>,
): Measured {
  const settings = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const command = [projectPath('cli', 'launch.cjs'), 'import', dataset, file, '--synthetic', '--json'];
  const { status, stdout, stderr } = spawnSync('env', [...settings, process.execPath, ...command], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  const [report] = JSON.parse(stdout) as ImportReport[];
  if (report?.outcome !== 'LOADED') throw new Error(`Nothing was loaded: ${stdout}`);
  return { seconds: report.seconds, rows: report.rowsRead, peakMegabytes: report.peakMegabytes };
}

/** Runs a program to its end, and gives the seconds that it took. Throws with what it wrote where it fails. */
export function timed(program: string, args: readonly string[], input: string): number {
  const started = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}`);
  return (performance.now() - started) / 1_000;
}
