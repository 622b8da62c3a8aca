import { Gauge, type Registry } from 'prom-client';
import type { GatewayCaches } from '../cache/GatewayCaches';

/** The caches whose figures are told, and whose datasets their answers are made of. */
export interface WatchedCaches {
  readonly caches: GatewayCaches;
  readonly subgraphs: readonly string[];
}

/** Adds figures of the caches that answer now, read when somebody asks; null while there are none. */
export function cacheMetrics(registry: Registry, current: () => WatchedCaches | null): void {
  const registers = [registry];
  const sizes = new Gauge({
    name: 'maillage_kept',
    help: 'What is kept in memory: answers and entities, how many and how many bytes.',
    labelNames: ['what', 'unit'],
    registers,
    collect: () => {
      const { answers, entities } = current()?.caches ?? {};
      sizes.set({ what: 'answers', unit: 'count' }, answers?.figures.answers ?? 0);
      sizes.set({ what: 'answers', unit: 'bytes' }, answers?.figures.bytes ?? 0);
      sizes.set({ what: 'entities', unit: 'count' }, entities?.figures.entities ?? 0);
      sizes.set({ what: 'entities', unit: 'bytes' }, entities?.figures.bytes ?? 0);
    },
  });
  const versions = new Gauge({
    name: 'maillage_dataset_version_info',
    help: 'The versions of the datasets behind each subgraph, as one text that changes with every load.',
    labelNames: ['subgraph', 'version'],
    aggregator: 'first',
    registers,
    collect: () => {
      versions.reset();
      const watched = current();
      if (watched === null) return;
      for (const subgraph of watched.subgraphs) {
        const version = versionOf(subgraph, watched.caches);
        if (version !== null) versions.set({ subgraph, version }, 1);
      }
    },
  });
}

/** After the day, and the name of the subgraph. */
function versionOf(subgraph: string, { answers }: GatewayCaches): string | null {
  const [, line] = answers.versions.of([subgraph])?.split('\n') ?? [];
  return line?.slice(subgraph.length + 1) ?? null;
}
