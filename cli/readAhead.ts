import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../common/observability/programLog';
import type { FrontServer } from '../common/service/FrontServer';
import type { Subgraph } from '../common/service/ServiceDefinition';
import { report } from './report';

/** What is read ahead, beside what. */
export interface ReadingAhead {
  readonly subgraphs: readonly Subgraph[];
  /** For how many milliseconds nobody has asked. */
  readonly idleMs: () => number;
  /** Told once the program stops: nothing is read from then on, and what fails then is not told. */
  readonly stop: AbortSignal;
}

/** How often it is looked whether somebody asks, from when on nobody does, and how long that is waited for, for each subgraph. */
export interface Patience {
  readonly lookMs: number;
  readonly quietMs: number;
  readonly mostMs: number;
}

/** A client that asks a little all the time must not keep what it will ask for some day from being read. */
const PATIENCE: Patience = { lookMs: 50, quietMs: 250, mostMs: 10_000 };

/** Reads ahead what these subgraphs keep beside the answers of a server; returns what ends that as the program stops. */
export function readAheadBeside(
  front: Pick<FrontServer, 'idleMs'>,
  subgraphs: readonly Subgraph[],
): () => void {
  const stop = new AbortController();
  void readAhead({ subgraphs, idleMs: () => front.idleMs, stop: stop.signal });
  return () => stop.abort();
}

/**
 * Has subgraphs read, one after the other, what they keep in memory, once the program answers and nobody asks it anything: the first
 * clients wait for none of it, and what the process needs shows soon after its start. A question that needs it earlier has it read at
 * once, and one that comes during the reading gets its turn in between. What goes wrong is told; the first question that needs it
 * tries again.
 */
export async function readAhead(reading: ReadingAhead, patience: Patience = PATIENCE): Promise<void> {
  const isStopped = (): boolean => reading.stop.aborted;
  for (const { name, readAhead: read } of reading.subgraphs) {
    if (read === undefined) continue;
    await untilQuiet(reading, patience);
    if (isStopped()) return;
    try {
      const from = performance.now();
      await read();
      const ms = Math.round(performance.now() - from);
      log().debug({ subgraph: name, ms }, 'Read ahead what is kept in memory');
    } catch (error) {
      if (!isStopped()) report(name, error);
    }
  }
}

async function untilQuiet(
  { idleMs, stop }: ReadingAhead,
  { lookMs, quietMs, mostMs }: Patience,
): Promise<void> {
  const until = performance.now() + mostMs;
  while (!stop.aborted && idleMs() < quietMs && performance.now() < until) {
    await pause(lookMs, undefined, { ref: false });
  }
}
