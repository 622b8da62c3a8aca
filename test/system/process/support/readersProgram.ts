import type { ServerResponse } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { supergraphOf } from '../../../gateway/reload/support/readers';
import { subgraphAt } from '../../../gateway/transport/support/subgraphAt';
import { startProgram, type RunningProgram } from '../../../support/program';
import { until } from '../../../support/until';

/** Gateways over a subgraph that this process is: its answers come when a test wants them. */
export interface Readers {
  /** The file of the supergraph. */
  readonly file: string;
  readonly start: (
    args?: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => Promise<RunningProgram>;
  /** Waits until so many `{ slow }` have been asked that were not let go. */
  readonly slowAsked: (count: number) => Promise<void>;
  /** Answers every `{ slow }` that waits. */
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

const READER = { __typename: 'Reader', id: '7', book: 'Book 7' };

/** Serves the readers and their ages at one address; `{ slow }` is answered when it is let go. */
export async function readersProgram(): Promise<Readers> {
  const waiting: ServerResponse[] = [];
  const subgraph = await subgraphAt((response) => {
    response.setHeader('content-type', 'application/json');
    const body = subgraph.bodies.at(-1) ?? '';
    if (body.includes('slow')) waiting.push(response);
    else response.end(JSON.stringify(answerTo(body)));
  });
  const folder = mkdtempSync(join(tmpdir(), 'maillage-process-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphOf('', subgraph.url));
  return {
    file,
    start: (args = [], environment = {}) =>
      startProgram(['gateway', '--supergraph', file, '--host', '127.0.0.1', '--port', '0', ...args], {
        environment,
      }),
    slowAsked: (count) =>
      until(
        () => waiting.length >= count,
        () => subgraph.bodies.slice(-5),
      ),
    letGo: () => {
      for (const response of waiting.splice(0)) response.end(JSON.stringify({ data: { slow: 'at last' } }));
    },
    close: async () => {
      await subgraph.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function answerTo(body: string): unknown {
  if (body.includes('_entities')) return { data: { _entities: [{ __typename: 'Reader', age: 70 }] } };
  return body.includes('reader') ? { data: { reader: READER } } : { data: { __typename: 'Query' } };
}

/** Whether a process of this machine runs under the number. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
