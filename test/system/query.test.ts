import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../support/ask';
import {
  environment,
  projectFolder,
  runProgram,
  startProgram,
  type Outcome,
  type RunningProgram,
} from '../support/program';

const members = `query Members($department: ID!) {
  allCpts(filter: { departmentCode: $department }, first: 50) {
    nodes { name counts: memberCounts(on: "2026-01-01") { byProfession { profession { code } number: count } } }
  }
}`;

interface MembersData {
  readonly nodes: readonly {
    readonly name: string;
    readonly counts: {
      readonly byProfession: readonly {
        readonly profession: { readonly code: string };
        readonly number: number;
      }[];
    };
  }[];
}

describe('maillage query, against a running graph', () => {
  let program: RunningProgram;
  const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 300_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await program.stop();
  });

  function query(text: string, ...flags: string[]): Promise<Outcome> {
    const file = join(folder, 'operation.graphql');
    writeFileSync(file, text);
    return runProgram(['query', file, '--url', `${program.address}/graphql`, ...flags]);
  }

  it('prints an answer as JSON', async () => {
    const commune = 'query ($code: ID!) { commune(code: $code) { name } }';
    expect(await query(commune, '--variables', '{"code":"83119"}')).toEqual({
      code: 0,
      output: `${JSON.stringify({ data: { commune: { name: 'Saint-Tropez' } } }, null, 2)}\n`,
      errors: '',
    });
  });

  it('prints members by profession as the table that they are', async () => {
    const variables = { department: '83' };
    const { body } = await ask(program.address, { query: members, variables });
    const { nodes } = body.data?.['allCpts'] as MembersData;
    const rows = nodes.flatMap(({ name, counts }) =>
      counts.byProfession.map(({ profession, number }) => `${name};${profession.code};${number}`),
    );
    expect(rows.length).toBeGreaterThan(20);
    const outcome = await query(
      members,
      '--variables',
      JSON.stringify(variables),
      '--csv',
      '--separator',
      ';',
    );
    expect(outcome).toEqual({
      code: 0,
      output: ['allCpts.nodes.name;profession.code;number', ...rows, ''].join('\n'),
      errors: '',
    });
  });

  it('opens fields with a key; without one it tells the error and prints the rest', async () => {
    const closed =
      '{ cpts(id: "cpts-du-golfe") { id members(first: 1) { nodes { professional { rpps } } } } }';
    const opened = await query(closed, '--csv', '--key', 'development');
    expect(opened).toMatchObject({ code: 0, errors: '' });
    expect(opened.output).toMatch(/^cpts\.id,professional\.rpps\ncpts-du-golfe,\d{11}\n$/);
    const refused = await query(closed, '--csv');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toContain('cpts-du-golfe,\n');
    expect(refused.errors).toMatch(/^FORBIDDEN: [^\n]+\n$/);
  });

  it('has the same columns whether a list comes or is refused', async () => {
    const history = `query History($from: Date!) {
        region(code: "93") { name coverageHistory(from: $from, to: "2024-01-01") { on rate { low } } }
      } query Other { regions { code } }`;
    const flags = ['--csv', '--operation', 'History', '--variables'];
    const come = await query(history, ...flags, '{"from": "2023-01-01"}');
    expect(come).toMatchObject({ code: 0, errors: '' });
    expect(come.output).toMatch(
      /^region\.name,on,rate\.low\nProvence-Alpes-Côte d'Azur,2023-01-01,[\d.]+\nProv.*,2024-01-01,[\d.]+\n$/,
    );
    const refused = await query(history, ...flags, '{"from": "2025-01-01"}');
    expect(refused.output).toBe("region.name,on,rate.low\nProvence-Alpes-Côte d'Azur,,\n");
    expect(refused.errors).toMatch(/^INVALID_\w+: /);
    expect(refused.code).toBe(1);
  });

  it('reads an operation from standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join('cli', 'launch.cjs'), 'query', '-', '--csv', '--url', `${program.address}/graphql`],
      {
        cwd: projectFolder,
        encoding: 'utf8',
        input: '{ region(code: "93") { name } }',
        env: { ...environment, MAILLAGE_SKIP_BUILD_CHECK: '1' },
      },
    );
    expect([status, stdout]).toEqual([0, "region.name\nProvence-Alpes-Côte d'Azur\n"]);
  });

  it('ends without a word where the reader has had enough', () => {
    const long = '{ professionals(first: 5000) { nodes { rpps profession { label } source { title } } } }';
    const file = join(folder, 'long.graphql');
    writeFileSync(file, long);
    const command = `node cli/launch.cjs query "${file}" --csv --url "${program.address}/graphql" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: projectFolder,
      encoding: 'utf8',
      env: { ...environment, MAILLAGE_SKIP_BUILD_CHECK: '1' },
    });
    expect([stdout, stderr]).toEqual(['rpps,profession.label,source.title\n', '']);
  });

  it.each([
    [['query'], /missing required argument 'file'/],
    [['query', 'x.graphql', '--nonsense'], /unknown option '--nonsense'/],
    [['query', 'x.graphql', '--csv', '--json'], /'--json' cannot be used with option '--csv'/],
    [['query', 'x.graphql'], /^The operation x\.graphql can't be read: there is no such file\.$/m],
  ])('%j ends with exit code 1 and says why', async (args, sentence) => {
    const outcome = await runProgram(args);
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors).toMatch(sentence);
    expect(outcome.errors).not.toMatch(/^\s+at /m);
  });
});
