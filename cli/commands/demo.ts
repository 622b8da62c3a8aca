import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { growHeapSlowly } from '../growHeapSlowly';
import { loadNational } from '../national/loadNational';
import { writeNationalFiles } from '../national/writeNationalFiles';
import { nationalReporter } from '../output/nationalReporter';

interface DemoFlags {
  readonly national?: boolean;
  readonly seed: string;
  readonly scale: string;
  readonly folder?: string;
  readonly filesOnly?: boolean;
  readonly server?: boolean;
}

const HELP = `
The files have the shapes of the official ones; all that is in them is marked SYNTHETIC, and no RPPS or FINESS number in them
passes the check digit. The same seed and scale give the same files. Scale 1 is a country: 2.3 million activities of
professionals; there are 700 CPTS at every scale, beside those of the documents.`;

/** `maillage demo --national`: a made-up country, written as files and loaded as files are. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Write a made-up country as files in the official shapes, and load them.')
    .option('--national', 'the whole country')
    .option('--seed <number>', 'another number makes another country', '1')
    .option('--scale <number>', 'how large, above 0 and at most 1', '0.1')
    .option('--folder <path>', 'folder of the files and the databases (default: var/national)')
    .option('--files-only', 'write the files and load nothing')
    .option('--server', 'load into MAILLAGE_DATABASE_URL in the place of databases in the folder')
    .addHelpText('after', HELP)
    .action(demo);
}

async function demo(flags: DemoFlags): Promise<void> {
  if (flags.national !== true) {
    throw new StartupError('There is one made-up set to load: run "maillage demo --national".');
  }
  growHeapSlowly();
  const config = configOf(flags);
  const files = await writeNationalFiles({
    folder: join(config.dataFolder, 'files'),
    seed: seedOf(flags),
    scale: scaleOf(flags),
    progress: nationalReporter(),
  });
  for (const { path, rows } of files.files) console.log(`  ${path} (${rows.toLocaleString('fr-FR')} rows)`);
  if (flags.filesOnly === true) return;
  await loadNational(files, config);
  const command =
    config.databaseUrl === null
      ? `MAILLAGE_DATA_DIR=${config.dataFolder} npm start`
      : 'maillage service NAME, for each of them, with the same MAILLAGE_DATABASE_URL';
  console.log(`\nServe it with: ${command}`);
}

/** Its databases stand in a folder of their own: the made-up country never comes beside what you have loaded. */
function configOf({ folder, server }: DemoFlags): Config {
  const config = readConfig({ demo: false });
  const dataFolder = folder ?? join(config.dataFolder, 'national');
  return { ...config, dataFolder, databaseUrl: server === true ? config.databaseUrl : null };
}

function seedOf({ seed }: DemoFlags): number {
  if (/^\d{1,9}$/.test(seed)) return Number(seed);
  throw new StartupError(`--seed is "${seed}", but it is a whole number of at most nine digits.`);
}

function scaleOf({ scale }: DemoFlags): number {
  const value = /^\d+(\.\d+)?$/.test(scale) ? Number(scale) : 0;
  if (value > 0 && value <= 1) return value;
  throw new StartupError(`--scale is "${scale}", but it is a number above 0 and at most 1.`);
}
