import type { FastifyInstance } from 'fastify';
import { table } from '../cli/output/table';
import { readExamples, type Example } from '../schema/readExamples';
import { measureCpu } from './support/measureCpu';
import { nationalFolder } from './support/nationalFolder';
import { openGateway, openPrepared } from './support/openProduct';

const SCALES = [0.01, 0.1, 1] as const;
const GOAL = 1.2;
const RUNS = 40;

/** CPU per request of the whole product for each example operation, on a made-up country of three sizes; the answers are not kept. */
async function main(wanted: readonly string[]): Promise<void> {
  const folders = SCALES.map(nationalFolder);
  const examples = readExamples().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  // The first country would be measured on code that is not compiled yet.
  await measured(folders[0] ?? '', examples);
  const columns: number[][] = [];
  for (const folder of folders) columns.push(await measured(folder, examples));
  const rows = examples.map(({ name }, index) => {
    const times = columns.map((column) => column[index] ?? NaN);
    const ratio = (times.at(-1) ?? NaN) / (times[0] ?? NaN);
    return [name, ...times.map((time) => time.toFixed(2)), ratio.toFixed(2), ratio <= GOAL ? '' : 'over'];
  });
  const ratios = rows.map((row) => Number(row.at(-2))).sort((a, b) => a - b);
  console.log(`\nCPU milliseconds per request, median of ${RUNS}; Node ${process.version}`);
  console.log(table(['example', ...SCALES.map(String), `1 / ${SCALES[0]}`, `goal ${GOAL}`], rows));
  console.log(`Median of the ratios: ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)}`);
}

async function measured(folder: string, examples: readonly Example[]): Promise<number[]> {
  const product = await openPrepared(folder);
  const app = await openGateway(product.transports);
  try {
    const times: number[] = [];
    const numbers = await numbersOf(app);
    for (const example of examples) {
      const own = { ...example, variables: { ...example.variables, ...numbersIn(example, numbers) } };
      const { median } = await measureCpu(RUNS, () => ask(app, own), 10);
      times.push(median);
    }
    return times;
  } finally {
    await app.close();
    await product.close();
  }
}

/** Numbers of a professional and of a structure that are there at every scale; the examples' own are of the demonstration set. */
async function numbersOf(app: FastifyInstance): Promise<Readonly<Record<string, string>>> {
  const query =
    '{ professionals(filter: { departmentCode: "83" }, first: 1) { nodes { rpps } } careStructures(first: 1) { nodes { finess } } }';
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data } = JSON.parse(body) as {
    data: Record<'professionals' | 'careStructures', { nodes: Record<string, string>[] }>;
  };
  return { ...data.professionals.nodes[0], ...data.careStructures.nodes[0] };
}

function numbersIn(
  { variables }: Example,
  numbers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => Object.hasOwn(variables, name)));
}

async function ask(app: FastifyInstance, { query, variables, headers }: Example): Promise<void> {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers,
  });
  if (!body.startsWith('{"data":')) throw new Error(`A measured answer is an error: ${body.slice(0, 500)}`);
}

void main(process.argv.slice(2));
