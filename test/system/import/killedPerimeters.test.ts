import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPackage } from '../../../common/cog/readPackage';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { spawnProgram } from '../../support/program';

const communes = readPackage(2026, 'communes').filter(({ type }) => type === 'commune-actuelle');

/** A file that puts each of the communes into one of as many CPTS. */
function perimeters(cptsCount: number, places: number): string {
  const rows = communes.slice(0, places).map(({ code, nom, departement = '01' }, index) => {
    return `${departement};${code};"${nom}";CPTS ${index % cptsCount} de l'essai;cpts-essai-${index % cptsCount}`;
  });
  return ['DPT;INSEE;LIBELLE;CPTS;CPTS_ID', ...rows, ''].join('\n');
}

const OPTIONS = ['--source', 'Told by a test', '--json'];
const PLACES = 20_000;

let folder: LoadFolder;
let old: unknown;
let many: string;
beforeAll(async () => {
  folder = makeLoadFolder();
  await folder.reports(['perimeters', folder.write('few.csv', perimeters(2, 6)), ...OPTIONS]);
  many = folder.write('many.csv', perimeters(600, PLACES));
  old = folder.state();
}, 300_000);
afterAll(() => folder.remove());

/** What stands beside the database: the lock from the beginning, the log while rows are written. */
const sizeOf = (name: string): number =>
  statSync(join(folder.path, name), { throwIfNoEntry: false })?.size ?? -1;

const versionOf = (): string | undefined =>
  folder.query<{ version: string }>('cpts', "SELECT version FROM dataset_version WHERE id = 'perimeters'")[0]
    ?.version;

/** Loads the large file, and ends the program with SIGKILL as soon as the point is reached. */
async function killedAt(reached: () => boolean): Promise<number | null> {
  const run = spawnProgram(['import', 'perimeters', many, ...OPTIONS], folder);
  const state = { over: false };
  void run.ended.then(() => (state.over = true));
  while (!state.over && !reached()) await pause(1);
  run.child.kill('SIGKILL');
  return (await run.ended).code;
}

describe('a load of perimeters that is killed, on SQLite', () => {
  it.each([
    ['when it begins', () => sizeOf('cpts.sqlite.maillage-datasets.lock') >= 0],
    ['while it writes rows', () => sizeOf('cpts.sqlite-wal') > 500_000],
    ['when most of them are written', () => sizeOf('cpts.sqlite-wal') > 3_000_000],
  ])('%s, the old version answers whole', async (_where, reached) => {
    expect(await killedAt(reached)).toBeNull();
    expect(folder.state()).toEqual(old);
  });

  it('right after it was whole, the new version answers', async () => {
    const before = versionOf();
    await killedAt(() => versionOf() !== before);
    const [{ places } = { places: 0 }] = folder.query<{ places: number }>(
      'cpts',
      "SELECT COUNT(*) AS places FROM perimeter_entry WHERE datasetId = 'perimeters'",
    );
    expect(places).toBe(PLACES);
  });

  it('and the next load succeeds', async () => {
    const [report] = await folder.reports([
      'perimeters',
      folder.write('few.csv', perimeters(3, 9)),
      ...OPTIONS,
    ]);
    expect(report).toMatchObject({ outcome: 'LOADED', rowsRead: 9, loaded: 9 });
  });
});
