import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What the process itself tells: CPU, memory, the delay of its loop of events, garbage collections, and which program it is. */
export function programMetrics(part: string, version: string): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'maillage_build_info',
    help: 'Which program runs, and on which Node.',
    labelNames: ['version', 'node', 'part'],
    aggregator: 'first',
    registers: [registry],
  }).set({ version, node: process.version, part }, 1);
  return registry;
}
