import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../common/config';
import { SUBGRAPH_PORTS } from '../../schema/subgraphPorts';
import { projectFolder, runProgram } from '../support/program';

describe('the command maillage', () => {
  it.each([
    ['--help'],
    ['start', '--help'],
    ['service', '--help'],
    ['gateway', '--help'],
    ['compose', '--help'],
    ['datasets', '--help'],
    ['query', '--help'],
  ])('helps with %s %s', async (...args) => {
    const outcome = await runProgram(args);
    expect(outcome.code).toBe(0);
    expect(outcome.output).toMatch(/^Usage: maillage/);
  });

  it('names every subcommand', async () => {
    const { output } = await runProgram(['--help']);
    for (const name of ['start', 'service', 'gateway', 'compose', 'datasets', 'query'])
      expect(output).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect((await runProgram(['--version'])).output.trim()).toBe(version);
  });

  it('composes to the files that are committed', async () => {
    expect(await runProgram(['compose', '--check'])).toMatchObject({
      code: 0,
      output: 'Both files are up to date.\n',
    });
  });

  it('tells what changed since the last release', async () => {
    const outcome = await runProgram(['compose', '--diff']);
    expect(outcome.output).toMatch(/^API schema \S+ against release \S+:\n/);
    expect(outcome.code).toBe(0);
  });

  it('lists the datasets, as a table and as JSON', async () => {
    const asTable = await runProgram(['datasets']);
    expect(asTable.output).toMatch(
      /^service +dataset +version +as of +read +loaded +merged +left out +rejected\n/,
    );
    const lines = JSON.parse((await runProgram(['datasets', '--json'])).output) as {
      service: string;
      rows: number;
    }[];
    expect(new Set(lines.map((line) => line.service))).toEqual(
      new Set(['territories', 'cpts', 'professionals']),
    );
    expect(lines.every((line) => line.rows > 0)).toBe(true);
  });
});

describe('maillage service', () => {
  it('listens on MAILLAGE_PORT where no flag says otherwise', async () => {
    const taken = createServer().listen(0, 'localhost');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const outcome = await runProgram(['service', 'cpts'], { environment: { MAILLAGE_PORT: String(port) } });
    taken.close();
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors).toContain(`Port ${port} is taken`);
  });

  it.each(Object.entries(SUBGRAPH_PORTS))('%s listens on %i unless told', (_name, defaultPort) => {
    expect(readConfig({ defaultPort }, {}).port).toBe(defaultPort);
    expect(readConfig({ defaultPort }, { MAILLAGE_PORT: '80' }).port).toBe(80);
    expect(readConfig({ defaultPort, port: '81' }, { MAILLAGE_PORT: '80' }).port).toBe(81);
  });
});

describe('the command maillage, misused', () => {
  it.each([
    [['nonsense'], /unknown command 'nonsense'/],
    [['start', '--nonsense'], /unknown option '--nonsense'/],
    [['service'], /missing required argument 'name'/],
    [['service', 'nonsense'], /There is no service "nonsense": choose territories, cpts, professionals\./],
    [
      ['gateway', '--supergraph', '/nowhere.graphql'],
      /The supergraph \/nowhere\.graphql can't be used: .*no such file/,
    ],
  ])('%j ends with exit code 1 and says why', async (args, sentence) => {
    const outcome = await runProgram(args);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toMatch(sentence);
    expect(outcome.errors).not.toMatch(/^\s+at /m);
  });

  it('says what is wrong with a file that is no supergraph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
    const file = join(folder, 'schema.graphql');
    writeFileSync(file, 'type Query { a: Int }');
    const outcome = await runProgram(['gateway', '--supergraph', file]);
    rmSync(folder, { recursive: true });
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.errors).toMatch(/can't be used: the text has no enum join__Graph/);
  });

  it('tells an old Node what it needs', () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });";
    const { status, stderr } = spawnSync(process.execPath, ['-e', `${pretend} require('./cli/launch.cjs')`], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Maillage needs Node 20.19 or newer, and this is Node 18.20.4. Install it from nodejs.org.\n',
    );
  });
});
