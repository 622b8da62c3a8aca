import type { Snapshot } from '../Snapshot';
import type { VintageName } from '../Vintage';

/** Every year and kind of population that is loaded for any territory, oldest first, PMUN before PTOT. */
export function allVintages({
  vintages,
  epciVintages,
}: Pick<Snapshot, 'vintages' | 'epciVintages'>): VintageName[] {
  const names = new Map<string, VintageName>();
  for (const { year, kind } of [...vintages, ...epciVintages]) names.set(`${year} ${kind}`, { year, kind });
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
