import { rmSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { againstOthers, NAMES } from '../../../bench/gateway/rows/againstOthers';
import { toyContest } from '../../../bench/gateway/rows/contests';
import { fromCache } from '../../../bench/gateway/rows/fromCache';
import { memory } from '../../../bench/gateway/rows/memory';
import { planning } from '../../../bench/gateway/rows/planning';
import { askerAt } from '../../../bench/gateway/support/asker';
import { BenchProcess } from '../../../bench/gateway/support/BenchProcess';
import type { GatewayBench } from '../../../bench/gateway/support/GatewayBench';
import { sameAnswers } from '../../../bench/gateway/support/sameAnswers';
import { newOperation, toyQuestion } from '../../../bench/gateway/toy/toyQuestions';
import { projectPath } from '../../../common/paths';

const program = { file: projectPath('var', 'test-cache', `bench-part-${process.pid}.js`), execArgv: [] };
/** As scripts/bench.mjs builds it. */
const BENCH_BUILD = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  keepNames: true,
} satisfies BuildOptions;
const bench: GatewayBench = { program, counts: { requests: 4, rounds: 2, warmUp: 1 }, hive: null };
const positive = expect.any(Number) as number;

beforeAll(() =>
  build({ ...BENCH_BUILD, entryPoints: [projectPath('bench', 'gateway', 'part.ts')], outfile: program.file }),
);
afterAll(() => rmSync(program.file));

describe('the measurements of the gateway', () => {
  it('compare Maillage with the others, with Hive Gateway left out', async () => {
    const { goals, cpu } = await againstOthers(bench, toyContest);
    expect(goals.map(({ figure }) => figure)).toEqual([positive, null, positive]);
    const { hive, ...others } = NAMES;
    expect([...cpu.keys()].sort()).toEqual(Object.values(others).sort());
    for (const figure of cpu.values()) expect(figure).toBeGreaterThan(0);
    expect(cpu.has(hive)).toBe(false);
  }, 300_000);

  it('find an answer in the cache', async () => {
    const { goals, cpu } = await fromCache(bench);
    expect(goals).toEqual([expect.objectContaining({ figure: positive, note: '' })]);
    expect(cpu.size).toBe(2);
  });

  it('plan the examples anew', async () => {
    const { goals } = await planning(1);
    expect(goals).toEqual([expect.objectContaining({ figure: positive, unit: 'ms' })]);
  });

  it('look at the memory of a process', async () => {
    const { goals } = await memory(program, 20);
    for (const { figure } of goals) expect(figure).toBeGreaterThan(10);
  });
});

describe('a process of the bench', () => {
  it('tells what it has taken, and ends', async () => {
    const part = await BenchProcess.start(program, { role: 'embedded', graph: { kind: 'toy' } });
    const before = await part.usage();
    const { ask, close } = askerAt(part.address());
    const text = await ask(toyQuestion);
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_000);
    await expect(ask({ query: '{ nothing }', variables: {} })).rejects.toThrow(
      'answered a measured question',
    );
    expect((await part.usage()).cpu).toBeGreaterThan(before.cpu);
    expect((await part.usage()).rss).toBeGreaterThan(1_000_000);
    await close();
    await part.stop();
    await expect(askerAt(part.address()).ask(toyQuestion)).rejects.toThrow('ECONNREFUSED');
  });

  it('may not differ from another in its answers', async () => {
    const part = await BenchProcess.start(program, { role: 'embedded', graph: { kind: 'toy' } });
    const other = await BenchProcess.start(program, { role: 'nodeHttp', text: '{"data":{"products":[]}}' });
    const contenders = new Map([
      ['one', part],
      ['other', other],
    ]);
    const question = { query: newOperation(1), variables: {} };
    await expect(sameAnswers(contenders, [question])).rejects.toThrow('other answers otherwise');
    await part.stop();
    await other.stop();
  });
});
