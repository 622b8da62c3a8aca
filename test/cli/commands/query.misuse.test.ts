import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../support/program';
import { runQuery, startFakeGraph, type FakeGraph } from './fakeGraph';

describe('maillage query, misused', () => {
  let graph: FakeGraph;
  const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  const file = join(folder, 'q.graphql');
  const several = join(folder, 'several.graphql');
  const empty = join(folder, 'empty.graphql');

  beforeAll(async () => {
    writeFileSync(file, '{ a { b } c { d } }');
    writeFileSync(empty, ' \n');
    writeFileSync(several, 'query A { a { b } } query B { c { d } }');
    graph = await startFakeGraph();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await graph.close();
  });

  async function complaint(args: readonly string[]): Promise<string> {
    const { code, output, errors } = await runQuery(args);
    expect({ code, output, complaints: errors.length }).toEqual({ code: 1, output: '', complaints: 1 });
    expect(errors[0]).not.toMatch(/\n|^\s+at /m);
    return errors[0] ?? '';
  }

  it.each([
    [['/nowhere/q.graphql'], /^The operation \/nowhere\/q\.graphql can't be read: there is no such file\.$/],
    [[empty], /^There is no operation in .*empty\.graphql\.$/],
    [[file, '--variables', '{code: 1}'], /^The variables of --variables are no JSON object: write them as/],
    [[file, '--variables', '[1]'], /^The variables of --variables are no JSON object/],
    [[file, '--variables', 'null'], /^The variables of --variables are no JSON object/],
    [
      [file, '--variables', '@/nowhere.json'],
      /^The file of variables \/nowhere\.json can't be read: there is no such file\.$/,
    ],
    [[file, '--variables', `@${file}`], /^The variables in .*q\.graphql are no JSON object/],
    [[file, '--url', 'localhost:4000'], /^--url is "localhost:4000", but it is written http:/],
    [[file, '--url', 'ftp://localhost/graphql'], /^--url is "ftp:/],
    [
      [file, '--url', 'http://user:pass@localhost:4000'],
      /^--url names a user or a password for localhost:4000, which are not sent: leave them out,/,
    ],
    [
      [file, '--url', 'http://localhost:1/x'],
      /^The port of http:\/\/localhost:1\/x can't be asked, since fetch/,
    ],
    [[file, '--key', 'clé'], /^The key of --key has characters that a key cannot have/],
    [[several], /^There are 2 operations \(A, B\): choose one with --operation NAME\.$/],
    [[several, '--operation', 'C'], /^There is no operation "C" for --operation: there is A, B\.$/],
    [
      [file, '--operation', 'C'],
      /^There is no operation "C" for --operation: there is one without a name\.$/,
    ],
    [[file, '--csv', '--separator', ''], /^--separator is "", but it is one character/],
    [[file, '--csv', '--separator', ';;'], /^--separator is ";;"/],
    [[file, '--csv', '--separator', '"'], /^--separator is """/],
    [[file, '--rows', 'a'], /^--rows is about tables: add --csv\.$/],
    [[file, '--bom', '--json'], /^--bom is about tables: add --csv\.$/],
    [[file, '--separator', ';'], /^--separator is about tables: add --csv\.$/],
  ])('%j is refused in one sentence', async (args, sentence) => {
    expect(await complaint(args)).toMatch(sentence);
  });

  it.each([
    [{ MAILLAGE_PORT: '0' }, /^The configured port is 0, a free one each time: say which with --url\.$/],
    [{ MAILLAGE_PORT: 'x' }, /^MAILLAGE_PORT is "x", but it must be a whole number/],
    [{ MAILLAGE_PORT: '2', MAILLAGE_HOST: '::' }, /^Nobody answers at http:\/\/localhost:2\/graphql/],
    [{ MAILLAGE_PORT: '2', MAILLAGE_HOST: '::1' }, /^Nobody answers at http:\/\/\[::1\]:2\/graphql/],
  ])('a configuration as %j is told without --url', async (settings, sentence) => {
    const env = jest.replaceProperty(process, 'env', { ...environment, ...settings });
    expect(await complaint([file])).toMatch(sentence);
    env.restore();
  });

  it('says where nobody answers', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}/graphql`;
    expect(await complaint([file, '--url', url])).toBe(
      `Nobody answers at ${url} (ECONNREFUSED): start Maillage with "npm start", or give another address with --url, or another port with MAILLAGE_PORT.`,
    );
  });

  it.each(['<html></html>', '', '[]', '{"errors": "no"}', '{"hello": 1}'])(
    'says that %j is no GraphQL',
    async (answer) => {
      graph.answerWith(answer, 404);
      expect(await complaint([file, '--url', graph.url])).toBe(
        `${graph.url} answered with status 404 and no GraphQL: the address of a Maillage ends with /graphql.`,
      );
    },
  );

  it('says which list stands beside the rows', async () => {
    graph.answerWith({ data: { a: [{ b: 1 }], c: [{ d: 2 }] } });
    expect(await complaint([file, '--url', graph.url, '--csv'])).toMatch(
      /the operation has c beside a: take it out/,
    );
    expect((await runQuery([file, '--url', graph.url, '--csv', '--rows', 'c'])).output).toBe('d\n2\n');
  });
});
