import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../gateway/reload/support/servedReaders';
import { ANSWER, NEWS, QUESTION, supergraphOf } from '../gateway/reload/support/readers';
import { subgraphAt, type TestSubgraph } from '../gateway/transport/support/subgraphAt';
import { loggedBy, toldBy } from '../support/loggedBy';
import { runProgram, startProgram, type RunningProgram } from '../support/program';
import { until } from '../support/until';

const reader = { __typename: 'Reader', id: '7', book: 'Book 7' };

/** What stands in a file as long as the other half is not written. */
const half = (text: string): string => text.slice(0, text.indexOf('enum join__Graph') + 20);

/** What it says of a switch with an operation that was asked for; a machine that has no time for it within five seconds leaves it. */
const SWITCHED_WITH_ONE =
  /Switched .*: (1 operation prepared beforehand, 0 no longer valid, 0|0 operations prepared beforehand, 0 no longer valid, 1) left\./;
const SWITCHED_WITHOUT_ONE = /Switched .* (1 no longer valid, [01]|0 no longer valid, [12]) left\./;

/** Both subgraphs at one address: what is asked for says which one is meant. */
function answerTo(body: string): unknown {
  if (body.includes('news')) return { data: { news: 'good news' } };
  if (body.includes('_entities')) return { data: { _entities: [{ __typename: 'Reader', age: 70 }] } };
  return body.includes('reader') ? { data: { reader } } : { data: { __typename: 'Query' } };
}

describe('the program, while its supergraph changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-reload-'));
  const file = join(folder, 'supergraph.graphql');
  let subgraph: TestSubgraph;
  let program: RunningProgram;

  /** Does it, and waits for the line of the log that tells what came of it. */
  const andWaitFor = async (line: RegExp, change: () => void): Promise<void> => {
    const past = toldBy(program).length;
    change();
    const news = (): string => toldBy(program).slice(past).join('\n');
    await until(() => line.test(news()), news);
  };
  const inItsPlace = (text: string): void => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };

  beforeAll(async () => {
    subgraph = await subgraphAt((response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerTo(subgraph.bodies.at(-1) ?? '')));
    });
    writeFileSync(file, supergraphOf('', subgraph.url));
    program = await startProgram(['gateway', '--supergraph', file, '--port', '0']);
  });
  afterAll(async () => {
    await program.stop();
    await subgraph.close();
    rmSync(folder, { recursive: true });
  });

  it('answers every request, refuses what it can not serve, and ends when told', async () => {
    const state = { over: false, answered: 0 };
    const asking = async (): Promise<void> => {
      while (!state.over && state.answered < 100_000) {
        expect(await ask(program.address, QUESTION)).toEqual({ status: 200, body: ANSWER });
        state.answered += 1;
      }
    };
    const loops = Promise.all([asking(), asking(), asking(), asking()]);
    const withNews = supergraphOf(NEWS, subgraph.url);
    try {
      // What nobody has been answered yet is not prepared for anybody.
      await until(
        () => state.answered > 20,
        () => [state, program.errors()],
      );
      await andWaitFor(SWITCHED_WITH_ONE, () => inItsPlace(withNews));
      expect((await ask(program.address, '{ news }')).body).toEqual({ data: { news: 'good news' } });
      await andWaitFor(/can't be used: Syntax Error.*The one before stays\./, () =>
        writeFileSync(file, half(withNews)),
      );
      await andWaitFor(/"ages" has no address; .*The one before stays\./s, () =>
        writeFileSync(file, withNews.replaceAll(subgraph.url, '')),
      );
      await andWaitFor(/it can't be read; .*The one before stays\./, () => rmSync(file));
      expect((await ask(program.address, '{ news }')).status).toBe(200);
      await andWaitFor(SWITCHED_WITHOUT_ONE, () => inItsPlace(supergraphOf('', subgraph.url)));
      expect((await ask(program.address, '{ news }')).status).toBe(400);
      expect((await fetch(`${program.address}/ready`)).status).toBe(200);
    } finally {
      state.over = true;
    }
    await loops;
    expect(await program.stop()).toMatchObject({ code: 0 });
  });

  it('is told at the start which address is for no subgraph, and goes on where a changed file has it no longer', async () => {
    const other = join(folder, 'named.graphql');
    writeFileSync(other, supergraphOf('', subgraph.url));
    const args = ['gateway', '--supergraph', other, '--port', '0'];
    const known = 'but the subgraphs of the supergraph are ages, readers';
    for (const more of [[], ['--workers', '2']])
      expect(
        await runProgram([...args, ...more], { environment: { MAILLAGE_SUBGRAPHS: 'reader=http://a/' } }),
      ).toEqual({
        code: 1,
        output: '',
        errors: `MAILLAGE_SUBGRAPHS gives an address for reader, ${known}; did you mean readers?\n`,
      });
    const running = await startProgram(args, {
      environment: { MAILLAGE_SUBGRAPHS: `ages=${subgraph.url},readers=${subgraph.url}` },
    });
    writeFileSync(other, supergraphOf('', subgraph.url).replaceAll('"readers"', '"books"'));
    await until(() => toldBy(running).some((line) => line.startsWith('Switched')), running.errors);
    expect(loggedBy(running)).toMatchObject([
      { level: 'warn', msg: expect.stringContaining('gives an address for readers, but the') as string },
      { level: 'info' },
    ]);
    expect(await ask(running.address, QUESTION)).toEqual({ status: 200, body: ANSWER });
    expect(await running.stop()).toMatchObject({ code: 0 });
  });

  it.each([
    ['an empty file', '', /: it is empty; compose the subgraphs into it\.\n$/],
    ['half a file', half(supergraphOf()), /: Syntax Error: .*; look at its line \d+, or compose .*\.\n$/],
    ['no address', supergraphOf('', ''), /: the subgraph "\w+" has no address; give it one .*\.\n$/],
  ])('does not start with %s', async (_what, text, line) => {
    const other = join(folder, 'other.graphql');
    writeFileSync(other, text);
    const outcome = await runProgram(['gateway', '--supergraph', other]);
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors).toMatch(line);
    expect(outcome.errors.startsWith(`The supergraph ${other} can't be used: `)).toBe(true);
  });
});
