import type { SourceRow } from '../datasets/SourceRow';
import { cogSources, sourceIdOfCog, sourceIdOfRecords } from './cogSources';
import type { ReferenceFiles } from './files/ReferenceFiles';
import type { Vintage } from './readVintage';

/** The sources of names and codes, each once, an imported file in the place of the package of the same COG. */
export function referenceSources(
  { cogs, epcis }: ReferenceFiles,
  vintages: readonly Vintage[],
): { readonly sources: SourceRow[]; readonly latestSource: SourceRow } {
  const byId = new Map(cogSources().map((row) => [row.id, row]));
  for (const { year, source, records } of cogs) {
    const id = idOf(vintages, year);
    byId.set(id, { ...source, id });
    if (records === null) continue;
    const recordsId = sourceIdOfRecords(year);
    const title = `${source.title}: names and movements of communes since 1943`;
    byId.set(recordsId, { ...source, id: recordsId, title });
  }
  for (const { source } of epcis) byId.set(source.id, source);
  const latest = byId.get(idOf(vintages, vintages.at(-1)?.cog ?? 0));
  if (latest === undefined) throw new Error('The latest COG has no source');
  return { sources: [...byId.values()], latestSource: latest };
}

function idOf(vintages: readonly Vintage[], year: number): string {
  return vintages.find(({ cog }) => cog === year)?.sourceId ?? sourceIdOfCog(year);
}
