import { readFileSync } from 'node:fs';
import { Kind, parse, print, validate, visit } from 'graphql';
import { DateScalar } from '../../../common/graphql/scalars';
import { projectPath } from '../../../common/paths';
import { createOperationEngine } from '../../../gateway/execution/createOperationEngine';
import type { OperationEngine } from '../../../gateway/execution/OperationEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { readExamples } from '../../../schema/readExamples';
import type { Measured } from '../support/GatewayBench';
import { median } from '../support/median';

const CALLER = { authenticated: true, scopes: new Set(['membership:read', 'directory:read']) };
const GOAL_MS = 5;

/**
 * How long a new operation takes from its text to one that is ready to run: parsed, validated, planned, compiled. Each of the examples some
 * times, under an alias that is new each time; the middle of all, by the clock. Nothing is asked of a subgraph.
 */
export async function planning(times: number): Promise<Measured> {
  const engine = engineOfExamples();
  const queries = readExamples().map(({ query }) => query);
  const figures: number[] = [];
  const cpuBefore = process.cpuUsage();
  for (let time = 0; time <= times; time += 1)
    for (const [place, query] of queries.entries()) {
      const text = underNewAlias(query, `new${place}_${time}`);
      const began = performance.now();
      await prepare(engine, text);
      // The first time round is for the machine to warm up.
      if (time > 0) figures.push(performance.now() - began);
    }
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1_000 / (queries.length * (times + 1));
  const note = `slowest ${Math.max(...figures).toFixed(1)} ms; ${figures.length} operations`;
  return {
    goals: [
      { name: 'plan and compile a new operation', figure: median(figures), goal: GOAL_MS, unit: 'ms', note },
    ],
    cpu: new Map([['a new operation of the examples, mean', cpu]]),
  };
}

function engineOfExamples(): OperationEngine {
  const sdl = readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8');
  const supergraph = readSupergraph(sdl);
  const nobody = (): never => {
    throw new Error('a subgraph was asked');
  };
  const transports = new Map([...supergraph.subgraphs.keys()].map((name) => [name, nobody]));
  return createOperationEngine({ supergraph, transports, scalars: [DateScalar] });
}

async function prepare(engine: OperationEngine, text: string): Promise<void> {
  const document = parse(text);
  const [error] = validate(engine.schema, document);
  if (error !== undefined) throw error;
  await engine.prepare({ document, operationName: null, caller: CALLER });
}

/** The operation with another response key for its first field, so that it is one that nobody has asked for. */
function underNewAlias(query: string, alias: string): string {
  let renamed = false;
  const document = visit(parse(query), {
    OperationDefinition: (operation) => {
      const [first, ...rest] = operation.selectionSet.selections;
      if (renamed || first?.kind !== Kind.FIELD) return undefined;
      renamed = true;
      const selections = [{ ...first, alias: { kind: Kind.NAME, value: alias } as const }, ...rest];
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
  return print(document);
}
