import { parse } from 'graphql';
import { growHeapSlowly } from '../../../cli/growHeapSlowly';
import { createOperationEngine } from '../../../gateway/execution/createOperationEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { progress } from '../support/progress';
import { newOperation, toySupergraph } from '../toy/toyQuestions';
import { transportsOf } from './embeddedGateways';

const LOOK_EVERY = 250;

/**
 * Asks an engine so many distinct operations, each parsed, planned, compiled and executed over toy subgraphs in this process; the most
 * memory that the process took, in bytes. Its heap grows as that of `maillage gateway`.
 */
export async function measureMemory(operations: number): Promise<number> {
  growHeapSlowly();
  const transports = await transportsOf({ kind: 'toy' });
  const engine = createOperationEngine({
    supergraph: readSupergraph(toySupergraph()),
    transports,
    scalars: [],
  });
  const caller = { authenticated: false, scopes: new Set<string>() };
  const tell = progress('engine', operations);
  let peak = 0;
  for (let number = 0; number < operations; number += 1) {
    const operation = await engine.prepare({
      document: parse(newOperation(number)),
      operationName: null,
      caller,
    });
    const { errors } = await operation.execute({ variables: {}, requestId: 'bench' });
    if (errors !== undefined) throw new Error(`A measured operation failed: ${String(errors[0])}`);
    if (number % LOOK_EVERY > 0) continue;
    peak = Math.max(peak, process.memoryUsage.rss());
    tell(number, peak);
  }
  return Math.max(peak, process.memoryUsage.rss());
}
