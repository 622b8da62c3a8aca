import type { Subgraph } from '../common/service/ServiceDefinition';
import { report } from './report';

/**
 * Has subgraphs read, one after the other, what they keep in memory. Asked before the program answers: the first clients wait
 * for none of it, and what the process needs shows at its start. What goes wrong is told; the first question that needs it
 * tries again.
 */
export async function readAhead(subgraphs: readonly Subgraph[]): Promise<void> {
  for (const subgraph of subgraphs) {
    try {
      await subgraph.readAhead?.();
    } catch (error) {
      report(subgraph.name, error);
    }
  }
}
