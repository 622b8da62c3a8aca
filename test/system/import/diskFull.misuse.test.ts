import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { refusalOf } from '../../support/refusal';
import { rppsText } from '../../support/rppsText';
import { describeWith } from '../../support/needs';
import { makeSmallDisk, NO_DISK } from '../../support/smallDisk';

const RPPS = 'PS_LibreAcces_Personne_activite_202606300600.txt';

const disk = makeSmallDisk(200);

describeWith(disk?.path, NO_DISK)('where the disk of the databases is full', () => {
  let folder: LoadFolder;
  let before: unknown;
  beforeAll(() => {
    folder = makeLoadFolder(disk?.path);
    before = folder.state();
  });
  afterAll(() => disk?.remove());

  it.each([
    ['a directory', 300_000],
    ['a directory, later', 1_000_000],
  ])('%s is not loaded, and the old version stays', async (_what, bytes) => {
    const file = join(tmpdir(), RPPS);
    writeFileSync(file, rppsText({ people: 30_000 }));
    disk?.fill(bytes);
    const refusal = refusalOf(await folder.load(['rpps', file, '--synthetic']));
    expect(refusal.code).toBe('IMPORT_DISK_FULL');
    disk?.empty();
    expect(rowsOf(folder.state())).toEqual(rowsOf(before));
  });

  it('nothing is loaded where there is no room at all to open them', async () => {
    disk?.fill(0);
    const { sentence } = refusalOf(await folder.load(['rpps', join(tmpdir(), RPPS), '--synthetic']));
    disk?.empty();
    expect(sentence).toMatch(/^The disk that holds \S+ is full: free some space, or name another folder/);
    expect(rowsOf(folder.state())).toEqual(rowsOf(before));
  });

  it('what comes through a pipe and has no room is not loaded', async () => {
    disk?.fill(100_000);
    const input = Buffer.from(rppsText({ people: 3_000 }));
    const refusal = refusalOf(
      await folder.load(['rpps', '-', '--synthetic', '--as-of', '2026-06-30'], { input }),
    );
    expect(refusal.code).toBe('IMPORT_DISK_FULL');
    disk?.empty();
    expect(rowsOf(folder.state())).toEqual(rowsOf(before));
  });

  it('with room again, the load succeeds', async () => {
    const file = folder.write(RPPS, rppsText({ people: 300 }));
    expect(await folder.reports(['rpps', file, '--synthetic'])).toMatchObject([{ outcome: 'LOADED' }]);
    expect(JSON.stringify(folder.state())).not.toContain('__next');
  });
});

/** What a load that had no room has left behind for the next one to drop is no part of what answers. */
function rowsOf(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state), (_key, value: unknown) =>
    Array.isArray(value)
      ? value.filter((row: { name?: string }) => row.name?.endsWith('__next') !== true)
      : value,
  ) as unknown;
}

const hasFull = existsSync('/dev/full') ? '/dev/full' : undefined;
describeWith(hasFull, 'there is no /dev/full.')('where the disk of the rejects is full', () => {
  it('the load stops, and the old version stays', async () => {
    const folder = makeLoadFolder();
    const before = folder.state();
    const file = folder.write(RPPS, rppsText({ people: 2 }));
    const refusal = refusalOf(await folder.load(['rpps', file, '--rejects', '/dev/full']));
    expect(refusal.code).toBe('IMPORT_DISK_FULL');
    expect(folder.state()).toEqual(before);
    folder.remove();
  });
});
