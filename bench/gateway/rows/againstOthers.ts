import type { Graph, Wanted } from '../parts/Wanted';
import type { BenchProcess } from '../support/BenchProcess';
import type { GatewayBench, GoalRow, Measured } from '../support/GatewayBench';
import { measureRounds, type Rounds } from '../support/measureRounds';
import type { Question } from '../support/Question';
import { medians, ratio } from '../support/ratio';
import { sameAnswers } from '../support/sameAnswers';
import { withProcesses, type StartProcess } from '../support/withProcesses';

/** The contenders' names, as the tables show them. */
export const NAMES = {
  maillage: 'Maillage, subgraphs over HTTP',
  apollo: '@apollo/gateway as it comes',
  apolloEngine: 'Maillage with engine: apollo',
  hive: 'Hive Gateway, planner in Rust',
  embedded: 'Maillage, subgraphs in its process',
  merged: 'one merged schema on graphql-js',
  edge: "Maillage's edge, a fixed answer",
  apolloServer: 'Apollo Server on Fastify, a fixed answer',
  fastify: 'Fastify, a fixed answer',
  nodeHttp: 'node:http, a fixed answer',
} as const;

/** A graph, what is asked of it, and how the lines of the tables begin. */
export interface Contest {
  readonly title: string;
  readonly graph: Graph;
  /** The supergraph with the subgraphs at these addresses. */
  readonly supergraph: (addresses: Readonly<Record<string, string>>) => string;
  readonly questions: readonly Question[];
  /** Whether servers that send a fixed answer are measured too. */
  readonly withFloors: boolean;
}

/** Measures Maillage and the others, over HTTP and embedded, in one run. Throws where their answers differ. */
export function againstOthers(bench: GatewayBench, contest: Contest): Promise<Measured> {
  return withProcesses(bench.program, async (start) => {
    const contenders = await gateways(start, bench, contest);
    const [text = ''] = await sameAnswers(contenders, contest.questions);
    if (contest.withFloors)
      for (const role of ['edge', 'apolloServer', 'fastify', 'nodeHttp'] as const)
        contenders.set(NAMES[role], await start({ role, text }));
    const rounds = await measureRounds(contenders, contest.questions, bench.counts);
    return { goals: goalsOf(contest.title, rounds), cpu: medians(rounds) };
  });
}

async function gateways(
  start: StartProcess,
  { hive }: GatewayBench,
  contest: Contest,
): Promise<Map<string, BenchProcess>> {
  const { graph } = contest;
  const subgraphs = await start({ role: 'subgraphs', graph });
  const supergraph = contest.supergraph(subgraphs.started.addresses);
  const wanted: [string, Wanted][] = [
    [NAMES.maillage, { role: 'gateway', engine: 'maillage', supergraph }],
    [NAMES.apollo, { role: 'apolloGateway', supergraph }],
    [NAMES.apolloEngine, { role: 'gateway', engine: 'apollo', supergraph }],
    [NAMES.embedded, { role: 'embedded', graph }],
    [NAMES.merged, { role: 'merged', graph }],
  ];
  if (hive !== null) wanted.push([NAMES.hive, { role: 'hive', folder: hive, supergraph }]);
  const contenders = new Map<string, BenchProcess>();
  for (const [name, each] of wanted) contenders.set(name, await start(each));
  return contenders;
}

function goalsOf(title: string, rounds: Rounds): GoalRow[] {
  const row = (name: string, [one, other]: readonly [string, string], goal: number): GoalRow => {
    const figure = ratio(rounds, one, other);
    return { name: `${title}: ${name}`, figure, goal, unit: '', note: figure === null ? 'left out' : '' };
  };
  return [
    row('ours / @apollo/gateway', [NAMES.maillage, NAMES.apollo], 0.25),
    row('ours / Hive Gateway with Rust planner', [NAMES.maillage, NAMES.hive], 0.4),
    row('embedded, ours / one merged schema', [NAMES.embedded, NAMES.merged], 0.8),
  ];
}
