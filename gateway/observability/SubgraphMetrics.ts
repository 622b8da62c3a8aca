import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { SECONDS } from './GatewayMetrics';
import type { SubgraphCallEnd } from './GatewayObserver';

/** The figures of the calls to subgraphs. */
export class SubgraphMetrics {
  readonly #calls: Counter<'subgraph' | 'outcome'>;
  readonly #seconds: Histogram<'subgraph'>;
  readonly #breakers: Gauge<'subgraph'>;
  /** The subgraphs that have a breaker's figure. */
  readonly #told = new Set<string>();

  constructor(registry: Registry) {
    const registers = [registry];
    this.#calls = new Counter({
      name: 'maillage_subgraph_calls_total',
      help: 'Calls to subgraphs by how they ended: OK, or the code of an error.',
      labelNames: ['subgraph', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'maillage_subgraph_call_duration_seconds',
      help: 'Calls to subgraphs from their beginning to their end.',
      labelNames: ['subgraph'],
      buckets: SECONDS,
      registers,
    });
    this.#breakers = new Gauge({
      name: 'maillage_subgraph_breaker_open',
      help: '1 where a subgraph failed so often that it is left alone.',
      labelNames: ['subgraph'],
      aggregator: 'max',
      registers,
    });
  }

  readonly answered = ({ subgraph, milliseconds, code }: SubgraphCallEnd): void => {
    this.#calls.inc({ subgraph, outcome: code ?? 'OK' });
    this.#seconds.observe({ subgraph }, milliseconds / 1_000);
  };

  readonly breakerChanged = (subgraph: string, isOpen: boolean): void => {
    this.#breakers.set({ subgraph }, isOpen ? 1 : 0);
    this.#told.add(subgraph);
  };

  /** Nobody is told any more of a subgraph that is none of these: an alarm over it would never end. */
  readonly keepBreakers = (subgraphs: Iterable<string>): void => {
    const kept = new Set(subgraphs);
    for (const subgraph of this.#told) {
      if (kept.has(subgraph)) continue;
      this.#breakers.remove({ subgraph });
      this.#told.delete(subgraph);
    }
  };
}
