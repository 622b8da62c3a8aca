import type { FastifyInstance } from 'fastify';
import { table } from '../cli/output/table';
import { readExamples, type Example } from '../schema/readExamples';
import { median } from './gateway/support/median';
import { cpuTimes } from './support/measureCpu';
import { nationalFolder } from './support/nationalFolder';
import { openGateway, openPrepared } from './support/openProduct';

const SCALES = [0.01, 0.1, 1] as const;
const GOAL = 1.2;
const WARM_UP = 60;
const ROUNDS = 12;
const IN_A_ROUND = 10;

/** One size of the country, open, and the numbers that are in it. */
interface Country {
  readonly app: FastifyInstance;
  readonly numbers: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/**
 * CPU per request of the whole product for each example operation, on a made-up country of three sizes; the answers are not kept. The sizes
 * are asked in turn, so that what else the machine does falls on all of them, and code that gets faster does so for all.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const countries: Country[] = [];
  for (const scale of SCALES) countries.push(await openCountry(nationalFolder(scale)));
  const rows: string[][] = [];
  for (const example of readExamples()) {
    if (wanted.length > 0 && !wanted.includes(example.name)) continue;
    const times = await measured(countries, example);
    const ratio = (times.at(-1) ?? NaN) / (times[0] ?? NaN);
    const figures = [...times, ratio].map((figure) => figure.toFixed(2));
    rows.push([example.name, ...figures, ratio <= GOAL ? '' : 'over']);
  }
  for (const { close } of countries) await close();
  const asked = ROUNDS * IN_A_ROUND;
  console.log(`\nCPU milliseconds per request, median of ${asked}; Node ${process.version}`);
  console.log(table(['example', ...SCALES.map(String), `1 / ${SCALES[0]}`, `goal ${GOAL}`], rows));
  console.log(`Median of the ratios: ${median(rows.map((row) => Number(row.at(-2)))).toFixed(2)}`);
}

async function openCountry(folder: string): Promise<Country> {
  const product = await openPrepared(folder);
  const app = await openGateway(product.transports);
  const close = async (): Promise<void> => {
    await app.close();
    await product.close();
  };
  return { app, numbers: await numbersOf(app), close };
}

/** The middle of what each country takes for the example, in milliseconds. */
async function measured(countries: readonly Country[], example: Example): Promise<number[]> {
  for (const country of countries) await timesOf(country, example, WARM_UP);
  const times = countries.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, country] of countries.entries())
      times[place]?.push(...(await timesOf(country, example, IN_A_ROUND)));
  return times.map(median);
}

/** What each of so many requests takes, one after the other. */
function timesOf({ app, numbers }: Country, example: Example, count: number): Promise<number[]> {
  const own = { ...example, variables: { ...example.variables, ...numbersIn(example, numbers) } };
  return cpuTimes(count, () => ask(app, own));
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
