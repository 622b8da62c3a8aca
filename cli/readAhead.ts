import type { Subgraph } from '../common/service/ServiceDefinition';
import type { CloseLater } from './closing';
import { report } from './report';

/**
 * Has subgraphs read, one after the other and while they answer, what they keep in memory: whoever first searches a name need
 * not wait for all of them, and what the process needs shows at its start, not under the first load. What goes wrong is told, unless
 * the program ends meanwhile; the first question that needs it tries again.
 */
export async function readAhead(subgraphs: readonly Subgraph[], later: CloseLater): Promise<void> {
  const ending = new AbortController();
  later(() => ending.abort());
  const isEnding = (): boolean => ending.signal.aborted;
  for (const subgraph of subgraphs) {
    if (isEnding()) return;
    try {
      await subgraph.readAhead?.();
    } catch (error) {
      if (!isEnding()) report(subgraph.name, error);
    }
  }
}
