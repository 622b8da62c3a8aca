import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../support/ask';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { sqliteSite } from '../../support/loadSite';
import { spawnProgram, startProgram, type Run, type RunningProgram } from '../../support/program';
import { refusalOf } from '../../support/refusal';
import { rppsText } from '../../support/rppsText';

const MANY = 10_000;
const OPTIONS = ['--synthetic', '--json'];

let folder: LoadFolder;
let few: string;
let many: string;
beforeAll(() => {
  folder = makeLoadFolder();
  few = folder.write('PS_LibreAcces_Personne_activite_202606300600.txt', rppsText({ people: 30 }));
  many = folder.write('PS_LibreAcces_Personne_activite_202607310600.txt', rppsText({ people: MANY }));
});
afterAll(() => folder.remove());

/** A load of the large file that stands still while it writes. */
async function loadThatStandsStill(): Promise<Run> {
  const { shadows } = sqliteSite(folder.path, 'professionals');
  const run = spawnProgram(['import', 'rpps', many, ...OPTIONS], folder);
  while (run.child.exitCode === null && (await shadows()).length === 0) await pause(1);
  run.child.kill('SIGSTOP');
  return run;
}

/** Far more than the second that it takes. */
const PATIENCE_MS = 20_000;

describe('while a load is under way', () => {
  let program: RunningProgram;
  let first: Run | undefined;
  beforeAll(async () => {
    await folder.reports(['rpps', few, '--synthetic']);
    program = await startProgram(['start', '--port', '0'], folder);
    first = await loadThatStandsStill();
  }, 300_000);
  afterAll(async () => {
    first?.child.kill('SIGKILL');
    await program.stop();
  }, 300_000);

  const people = async (): Promise<unknown> => {
    const query = '{ professionals(first: 1) { totalCount } }';
    return (await ask(program.address, { query })).body;
  };
  const counted = (totalCount: number): object => ({ data: { professionals: { totalCount } } });

  it('another one into the same database is told so at once', async () => {
    const refusal = refusalOf(await folder.load(['rpps', few, '--synthetic', '--as-of', '2026-07-02']));
    expect(refusal.code).toBe('IMPORT_BUSY');
  });

  it('one into another database succeeds', async () => {
    const contracts = 'CPTS_ID;SIGNATURE;ARS;CPAM\ncpts-du-golfe;2021-03-12;93;83\n';
    const args = ['contracts', folder.write('c.csv', contracts), '--source', 'Told by a test'];
    expect(await folder.reports(args)).toMatchObject([{ outcome: 'LOADED', loaded: 1 }]);
  });

  it('the program that runs answers from the old version, and from the new one once it is whole', async () => {
    expect(await people()).toEqual(counted(30));
    first!.child.kill('SIGCONT');
    const state = { over: false };
    void first!.ended.then(() => (state.over = true));
    const seen: unknown[] = [];
    while (!state.over) {
      seen.push(await people());
      await pause(5);
    }
    expect(await first!.ended).toMatchObject({ code: 0 });
    const other = seen.filter((body) => ![30, MANY].some((count) => isEqual(body, counted(count))));
    expect(other).toEqual([]);
    // What is kept of answers follows a load within a second.
    let last = await people();
    for (const end = Date.now() + PATIENCE_MS; !isEqual(last, counted(MANY)) && Date.now() < end;) {
      await pause(50);
      last = await people();
    }
    expect(last).toEqual(counted(MANY));
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
