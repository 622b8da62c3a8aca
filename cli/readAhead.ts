import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../common/observability/programLog';
import type { Subgraph } from '../common/service/ServiceDefinition';
import { report } from './report';

/** A database that is slow must not keep the program from telling that it lives. */
const MOST_WAIT_MS = 10_000;

/**
 * Has subgraphs read, one after the other, what they keep in memory. Asked before the program answers: the first clients wait
 * for none of it, and what the process needs shows at its start. What goes wrong is told; the first question that needs it
 * tries again. After ten seconds, or so many as are told, the reading goes on beside the answers.
 */
export async function readAhead(subgraphs: readonly Subgraph[], mostWaitMs = MOST_WAIT_MS): Promise<void> {
  const timer = new AbortController();
  const late = pause(mostWaitMs, 'late', { signal: timer.signal });
  if ((await Promise.race([readEach(subgraphs), late])) === 'late')
    tell('What is kept in memory is not read yet: the program answers, and reads on.');
  timer.abort();
}

async function readEach(subgraphs: readonly Subgraph[]): Promise<void> {
  for (const subgraph of subgraphs) {
    try {
      await subgraph.readAhead?.();
    } catch (error) {
      report(subgraph.name, error);
    }
  }
}
