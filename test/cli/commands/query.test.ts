import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../support/program';
import { runQuery, startFakeGraph, type FakeGraph } from './fakeGraph';

describe('maillage query', () => {
  let graph: FakeGraph;
  const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  const file = join(folder, 'q.graphql');
  const operation = 'query Q($code: ID) { regions { name code } }';
  const data = { regions: [{ name: 'Réunion', code: 4 }] };

  beforeAll(async () => {
    writeFileSync(file, operation);
    graph = await startFakeGraph();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await graph.close();
  });

  it('sends operation, variables and key, and prints the whole answer indented', async () => {
    graph.answerWith({ data, extensions: { cost: 1 } });
    const outcome = await runQuery([
      file,
      '--url',
      graph.url,
      '--variables',
      '{"code":"83061"}',
      '--key',
      'k-1',
    ]);
    expect(outcome).toEqual({
      code: 0,
      output: `${JSON.stringify({ data, extensions: { cost: 1 } }, null, 2)}\n`,
      errors: [],
    });
    expect(graph.asked()).toEqual({
      body: { query: operation, variables: { code: '83061' } },
      authorization: 'Bearer k-1',
    });
  });

  it('asks where the configuration lets the graph listen, from the environment or the file of settings', async () => {
    graph.answerWith({ data });
    const { port } = new URL(graph.url);
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ port: Number(port), host: '127.0.0.1' }));
    for (const more of [
      { MAILLAGE_PORT: port, MAILLAGE_HOST: '127.0.0.1' },
      { MAILLAGE_PORT: port, MAILLAGE_HOST: '0.0.0.0' },
      { MAILLAGE_CONFIG: settings },
    ]) {
      const env = jest.replaceProperty(process, 'env', { ...environment, ...more });
      expect(await runQuery([file])).toMatchObject({ code: 0, errors: [] });
      env.restore();
    }
  });

  it('reads variables from a file, and sends no key where none is given', async () => {
    const variables = join(folder, 'variables.json');
    writeFileSync(variables, '\uFEFF{"code": null}');
    graph.answerWith({ data });
    await runQuery([file, '--url', graph.url, '--variables', `@${variables}`, '--json']);
    expect(graph.asked()).toEqual({ body: { query: operation, variables: { code: null } } });
  });

  it('takes the variables that stand beside an example, unless others are given', async () => {
    const example = join(folder, 'example.graphql');
    writeFileSync(example, operation);
    writeFileSync(join(folder, 'example.json'), '{"title": {}, "variables": {"code": "2A004"}}');
    graph.answerWith({ data });
    await runQuery([example, '--url', graph.url]);
    expect(graph.asked()).toMatchObject({ body: { variables: { code: '2A004' } } });
    await runQuery([example, '--url', graph.url, '--variables', '{}']);
    expect(graph.asked()).toMatchObject({ body: { variables: {} } });
    writeFileSync(join(folder, 'example.json'), '{"code": "2A004"}');
    await runQuery([example, '--url', graph.url]);
    expect(graph.asked()).toMatchObject({ body: { variables: {} } });
  });

  it('prints a table with the separator asked', async () => {
    graph.answerWith({ data });
    expect(await runQuery([file, '--url', graph.url, '--csv'])).toMatchObject({
      output: 'name,code\nRéunion,4\n',
    });
    expect(await runQuery([file, '--url', graph.url, '--csv', '--bom', '--separator', '\\t'])).toMatchObject({
      output: '\uFEFFname\tcode\nRéunion\t4\n',
    });
  });

  it('asks the operation that is chosen, and has its columns', async () => {
    const several = join(folder, 'several.graphql');
    const text = `query Other { other { a } } ${operation}`;
    writeFileSync(several, text);
    graph.answerWith({ data });
    const outcome = await runQuery([several, '--url', graph.url, '--operation', 'Q', '--csv']);
    expect(outcome).toEqual({ code: 0, output: 'name,code\nRéunion,4\n', errors: [] });
    expect(graph.asked()).toEqual({ body: { query: text, variables: {}, operationName: 'Q' } });
  });

  it('leaves it to the server to say that a text is no GraphQL', async () => {
    const broken = join(folder, 'broken.graphql');
    writeFileSync(broken, '{ communes {');
    graph.answerWith({ errors: [{ message: 'Syntax Error', extensions: { code: 'X' } }] }, 400);
    const outcome = await runQuery([broken, '--url', graph.url, '--csv']);
    expect(outcome).toEqual({ code: 1, output: '', errors: ['X: Syntax Error'] });
  });

  it('tells errors one a line, prints the data still, and ends with 1', async () => {
    const errors = [
      { message: 'Two\n  lines.', extensions: { code: 'FORBIDDEN', value: '1' } },
      { message: 'No code.' },
    ];
    graph.answerWith({ data, errors });
    const told = ['FORBIDDEN: Two lines.', 'ERROR: No code.'];
    expect(await runQuery([file, '--url', graph.url, '--csv'])).toEqual({
      code: 1,
      output: 'name,code\nRéunion,4\n',
      errors: told,
    });
    graph.answerWith({ errors }, 400);
    expect(await runQuery([file, '--url', graph.url, '--csv'])).toEqual({
      code: 1,
      output: '',
      errors: told,
    });
    graph.answerWith({ data: null, errors });
    expect(await runQuery([file, '--url', graph.url, '--csv'])).toEqual({
      code: 1,
      output: 'name,code\n',
      errors: told,
    });
    expect(await runQuery([file, '--url', graph.url])).toEqual({
      code: 1,
      output: `${JSON.stringify({ data: null, errors }, null, 2)}\n`,
      errors: told,
    });
  });
});
