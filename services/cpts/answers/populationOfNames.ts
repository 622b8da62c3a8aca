import type { Resolution } from '../../../common/naming/Resolution';
import { cptsPopulation, type CptsPopulation } from '../model/cptsPopulation';
import { unreadNames } from '../model/funding/unreadNames';
import type { Snapshot } from '../model/Snapshot';
import { vintageFor, type PopulationBasis } from '../model/vintageFor';

/** The inhabitants of the communes that texts led to, each counted once; unknown where a text led to none or to several. */
export async function populationOfNames(
  snapshot: Snapshot,
  readings: readonly Resolution[],
  basis: PopulationBasis | null | undefined,
): Promise<CptsPopulation> {
  const chosen = vintageFor(basis, snapshot.vintages, snapshot.epciVintages);
  const vintage = chosen.unknownReason === null ? await snapshot.populations(chosen) : null;
  const codes = readings.flatMap(({ code }) => code ?? []);
  const places = codes.map((communeCode) => ({ communeCode, wholeCommune: true }));
  const unknownReason = unreadReason(readings) ?? unloadedReason(snapshot, codes);
  return cptsPopulation(snapshot.reference, { places, unknownReason }, { chosen, vintage });
}

function unreadReason(readings: readonly Resolution[]): string | null {
  const [first, ...others] = unreadNames(readings);
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` And ${String(others.length)} more.`;
  return `Not every text leads to one commune: ${first.reason}${more}`;
}

function unloadedReason({ reference }: Snapshot, codes: readonly string[]): string | null {
  const missing = codes.find((code) => reference.indexOf(code) === undefined);
  return missing === undefined ? null : `${missing} is not in the communes that are loaded.`;
}
