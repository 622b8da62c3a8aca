import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedAnswer, readExamples } from '../../schema/readExamples';
import { ask, askPatiently } from '../support/ask';
import { PATIENT, startDistributed, type Distributed } from '../support/distributed';
import { projectFolder, runProgram, startProgram, type RunningProgram } from '../support/program';

const examples = readExamples();

describe('the example operations', () => {
  it('are at least 14, and cover the twelve questions of the field', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14);
    const covered = new Set(examples.flatMap((example) => example.questions));
    expect([...covered].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('in one process', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const queries = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] ?? '');
  let program: RunningProgram;
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 300_000);
  afterAll(() => program.stop());

  it.each(examples)('$name gives the expected answer', async ({ name, query, variables, headers }) => {
    const answer = await ask(program.address, { query, variables, headers });
    expect(answer.body).toEqual(expectedAnswer(name));
    expect(answer.status).toBe(200);
  });

  it('the queries of README.md are four', () => {
    expect(queries).toHaveLength(4);
  });

  it('those of README.md that ask for coverage ask whether it is complete', () => {
    const covered = queries.filter((query) => query.includes('coveredPopulation'));
    expect(covered).toEqual([expect.stringMatching(/\bcomplete\s+incompleteReason\b/)]);
  });

  it.each(queries)('a query of README.md is answered without an error: %s', async (query) => {
    const { status, body } = await ask(program.address, { query });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data).length).toBeGreaterThan(100);
  });

  it('the first command of README.md that asks, by curl, is answered as it stands', async () => {
    const [, url, type, body = ''] = /^curl (\S+) -H 'content-type: (\S+)' -d '([^']+)'$/m.exec(readme) ?? [];
    expect([url, type]).toEqual(['http://localhost:4000/graphql', 'application/json']);
    const answer = await ask(program.address, JSON.parse(body) as { query: string });
    expect(answer.body).toMatchObject({ data: { commune: { name: 'Saint-Tropez', cpts: [{}] } } });
  });

  it('and so is the second, by maillage query, where the settings say the port', async () => {
    const [, file = '', variables = ''] =
      /^npx maillage query (\S+) --variables '([^']+)'$/m.exec(readme) ?? [];
    const { code, output } = await runProgram(['query', file, '--variables', variables], {
      environment: { MAILLAGE_PORT: new URL(program.address).port },
      cwd: projectFolder,
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ data: { commune: { name: 'Saint-Tropez' } } });
  });
});

describe('in four processes over HTTP', () => {
  let graph: Distributed;
  beforeAll(async () => (graph = await startDistributed({ environment: PATIENT })), 300_000);
  afterAll(() => graph.stop());

  it.each(examples)('$name gives the same answer', async ({ name, query, variables, headers }) => {
    const answer = await askPatiently(graph.gateway.address, { query, variables, headers });
    expect(answer.body).toEqual(expectedAnswer(name));
  });

  it('goes on with what is left when a subgraph ends, and says which one is missing', async () => {
    await graph.services.get('professionals')?.stop();
    const query = '{ commune(code: "83119") { name careStructures { totalCount } } }';
    const { status, body } = await ask(graph.gateway.address, { query });
    expect(status).toBe(200);
    expect(body.data).toEqual({ commune: { name: 'Saint-Tropez', careStructures: null } });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      value: '"professionals"',
    });
    const ready = await fetch(`${graph.gateway.address}/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'degraded',
      subgraphs: { territories: true, cpts: true, professionals: false },
    });
  });
});
