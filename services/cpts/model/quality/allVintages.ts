import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Snapshot } from '../Snapshot';
import type { Vintage, VintageName } from '../Vintage';

type Vintages = Pick<Snapshot, 'vintages' | 'epciVintages'>;

/** Every year and kind of population that is loaded for any territory, oldest first, PMUN before PTOT. */
export function allVintages({ vintages, epciVintages }: Vintages): VintageName[] {
  const names = new Map<string, VintageName>();
  for (const { year, kind } of [...vintages, ...epciVintages]) names.set(`${year} ${kind}`, { year, kind });
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** What was read of a snapshot, so that its vintages are walked through once. */
const read = new WeakMap<object, Promise<readonly Vintage[]>>();

/**
 * The populations of all of them, in that order. They are read one after the other, and other requests are served between
 * two of them: SQLite answers while nothing else runs. A reading that fails is not kept.
 */
export function allPopulations(
  snapshot: Vintages & Pick<Snapshot, 'populations'>,
): Promise<readonly Vintage[]> {
  const known = read.get(snapshot);
  if (known !== undefined) return known;
  const reading = readInTurn(snapshot);
  read.set(snapshot, reading);
  reading.catch(() => read.delete(snapshot));
  return reading;
}

async function readInTurn(snapshot: Vintages & Pick<Snapshot, 'populations'>): Promise<Vintage[]> {
  const vintages: Vintage[] = [];
  for (const name of allVintages(snapshot)) {
    vintages.push(await snapshot.populations(name));
    await turnOfTheLoop();
  }
  return vintages;
}
