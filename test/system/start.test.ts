import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { ask } from '../support/ask';
import {
  environment,
  preparedFolder,
  projectFolder,
  runProgram,
  spawnProgram,
  startProgram,
  type RunningProgram,
} from '../support/program';
import { until } from '../support/until';

const UNWRITABLE = /^The folder \S+ can't be written \(\w+\): name another in MAILLAGE_DATA_DIR\.$/;

const temporary = (): string => mkdtempSync(join(tmpdir(), 'maillage-'));

/** The databases alone: what SQLite lays beside one that is open comes and goes. */
function copyPreparedTo(folder: string, services: readonly ServiceName[]): void {
  for (const name of services)
    copyFileSync(join(preparedFolder, `${name}.sqlite`), join(folder, `${name}.sqlite`));
}

describe('maillage start', () => {
  it('tells the addresses and a query, answers it, and ends cleanly at Ctrl-C', async () => {
    const program = await startProgram(['start', '--port', '0']);
    const query = /^ {2}(\{ .* \})$/m.exec(program.output())?.[1] ?? '';
    const answer = await ask(program.address, { query });
    expect(answer.body.data).toMatchObject({
      commune: { name: 'Saint-Tropez', cpts: [{ name: 'CPTS du Golfe' }] },
    });
    for (const path of ['graphql', 'playground', 'health']) {
      expect(program.output()).toContain(`${program.address}/${path}`);
    }
    const outcome = await program.stop('SIGINT');
    expect(outcome.code).toBe(0);
    expect(outcome.errors).toBe('');
  });

  it('listens where it is told to', async () => {
    const program = await startProgram(['start', '--port', '0', '--host', '127.0.0.1']);
    expect(program.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await program.stop();
  });

  it('leaves the made-up professionals out with --no-demo, takes them in again, and says why counts are unknown', async () => {
    const folder = temporary();
    copyPreparedTo(folder, ['territories', 'cpts', 'professionals']);
    const query =
      '{ cpts(id: "cpts-grand-saumurois") { memberCounts { total unknownReason source { kind } } } professionals { totalCount unknownReason } }';
    const answers = [];
    for (const flags of [['--no-demo'], []]) {
      const program = await startProgram(['start', '--port', '0', ...flags], {
        environment: { MAILLAGE_DATA_DIR: folder },
      });
      answers.push((await ask(program.address, { query })).body.data);
      await program.stop();
    }
    rmSync(folder, { recursive: true });
    expect(answers[0]).toMatchObject({
      cpts: {
        memberCounts: { total: null, source: null, unknownReason: expect.stringMatching(/\w/) as string },
      },
      professionals: { totalCount: null, unknownReason: expect.stringMatching(/\w/) as string },
    });
    expect(answers[1]).toMatchObject({
      cpts: { memberCounts: { source: { kind: 'SYNTHETIC' }, unknownReason: null } },
    });
  });

  it('loads nothing at its second start', async () => {
    const program = await startProgram(['start', '--port', '0']);
    expect((await program.stop()).errors).toBe('');
  });

  it('twice at once answers twice, on a folder where a preparation was killed', async () => {
    const folder = temporary();
    // One database is missing: what makes one makes each.
    copyPreparedTo(folder, ['cpts', 'territories']);
    const environment = { MAILLAGE_DATA_DIR: folder };
    const killed = spawnProgram(['start', '--port', '0'], { environment });
    await until(
      () => drafts(folder).length > 0,
      () => killed.text,
    );
    killed.child.kill('SIGKILL');
    expect((await killed.ended).code).toBeNull();
    expect(drafts(folder)).not.toEqual([]);
    const programs = await Promise.all(
      [1, 2].map(() => startProgram(['start', '--port', '0'], { environment, withinMs: 300_000 })),
    );
    for (const program of programs) {
      await answers(program);
      expect(await program.stop()).toMatchObject({ code: 0 });
    }
    expect(readdirSync(folder).sort()).toEqual(['cpts.sqlite', 'professionals.sqlite', 'territories.sqlite']);
    rmSync(folder, { recursive: true });
  }, 400_000);
});

async function answers(program: RunningProgram): Promise<void> {
  const { body } = await ask(program.address, { query: '{ country { regions { code } } }' });
  expect(body.errors).toBeUndefined();
}

function drafts(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('.preparing-'));
}

describe('maillage start ends with one sentence and exit code 1', () => {
  it('on a taken port', async () => {
    const taken = createServer().listen(0, 'localhost');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const outcome = await runProgram(['start', '--port', String(port)]);
    taken.close();
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors.trim()).toBe(
      `Port ${port} is taken: end the program that has it, or choose another with --port ${port + 1}.`,
    );
  });

  it.each([
    [
      'a port that is none',
      ['--port', '70000'],
      '--port is "70000", but it must be a whole number from 0 to 65535.',
    ],
    [
      'a host that is none',
      ['--port', '0', '--host', '203.0.113.7'],
      '"203.0.113.7" is no address of this machine: choose another with --host, such as localhost.',
    ],
  ])('for %s', async (_what, flags, sentence) => {
    const outcome = await runProgram(['start', ...flags]);
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors.trim()).toBe(sentence);
  });

  it('where the data folder lies in a file', async () => {
    const folder = temporary();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const outcome = await runProgram(['start', '--port', '0'], {
      environment: { MAILLAGE_DATA_DIR: join(file, 'var') },
    });
    rmSync(folder, { recursive: true });
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors.trim()).toMatch(UNWRITABLE);
  });

  it.each(['/proc/maillage', '/proc/maillage/of/folders', '/dev/null/maillage'])(
    'at once where the system makes no folder: %s',
    async (folder) => {
      for (const args of [
        ['start', '--port', '0'],
        ['service', 'territories', '--port', '0'],
      ]) {
        const outcome = await runProgram(args, { environment: { MAILLAGE_DATA_DIR: folder } });
        expect(outcome).toMatchObject({ code: 1, output: '' });
        expect(outcome.errors.trim()).toMatch(UNWRITABLE);
      }
    },
  );

  it('where the data folder can’t be written', () => {
    const folder = temporary();
    chmodSync(folder, 0o555);
    // Root may write anywhere, so it becomes nobody first; the program is loaded before, wherever it lies.
    const becomeNobody = process.getuid?.() === 0 ? 'process.setgid(65534); process.setuid(65534);' : '';
    const main = join(projectFolder, 'dist', 'cli', 'main.js');
    const script = `const { main } = require(${JSON.stringify(main)}); ${becomeNobody} main(['start', '--port', '0']);`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: tmpdir(),
      env: { ...environment, MAILLAGE_DATA_DIR: folder },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toBe(
      `The folder ${folder} can't be written (EACCES): name another in MAILLAGE_DATA_DIR.`,
    );
  });

  it('on a damaged database', async () => {
    const folder = temporary();
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'territories.sqlite'),
      'SQLite format 3\0 and then nothing that makes sense'.repeat(100),
    );
    chmodSync(join(folder, 'territories.sqlite'), 0o600);
    const outcome = await runProgram(['start', '--port', '0'], {
      environment: { MAILLAGE_DATA_DIR: folder },
    });
    rmSync(folder, { recursive: true });
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors.trim()).toMatch(
      /^The database \S+territories\.sqlite is damaged or half prepared \(.+\): delete it and start again, it is made anew in a minute; files that you imported have to be imported again\.$/,
    );
  });
});
