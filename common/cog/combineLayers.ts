import type { CommuneHistory } from './CommuneHistory';
import type { PopulationLayer, PublishedValue } from './PopulationLayer';
import { groupBy } from './groupBy';

/**
 * One layer for each year and kind, on the newest geography that has it. A commune which that file leaves out (four
 * islands are in no EPCI, arrondissements are no members) takes its figure from an older file of the same year, if its
 * territory was the same on both days.
 */
export function combineLayers(
  layers: readonly PopulationLayer[],
  history: CommuneHistory,
): PopulationLayer[] {
  const groups = groupBy(layers, (layer) => `${layer.year} ${layer.kind}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce((combined, other) => completed(combined, other, history), first)] : [],
  );
}

function completed(layer: PopulationLayer, other: PopulationLayer, history: CommuneHistory): PopulationLayer {
  const values = new Map<string, PublishedValue>(layer.values);
  for (const [code, value] of other.values) {
    if (values.has(code)) continue;
    const then = history.aliveOn(code, other.geography)?.lifeFrom;
    const later = history.aliveOn(code, layer.geography)?.lifeFrom;
    if (then !== undefined && then === later) values.set(code, value);
  }
  return { ...layer, values };
}
