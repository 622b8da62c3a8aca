import type { SourceRow } from '../datasets/SourceRow';
import { latestCog, vintages } from './vintages';

/** The source of names and mergers from 1943 to 1 January 2019. */
export const sourceIdOfHistory = 'cog-history-2019';

/** The source of what changed between one COG and the next. */
export function sourceIdOfCog(cog: number): string {
  return `cog-${cog}`;
}

/** The source of what changed since an earlier list, where no release carries the later one. */
export function sourceIdOfComparison(cog: number, before: number): string {
  return `cog-${cog}-after-${before}`;
}

/** The two lists that the source of a comparison is made of; null for any other source. */
export function comparisonOf(sourceId: string): { readonly cog: number; readonly before: number } | null {
  const match = /^cog-(\d{4})-after-(\d{4})$/.exec(sourceId);
  return match === null ? null : { cog: Number(match[1]), before: Number(match[2]) };
}

/** The source of names and movements since 1943 that were imported with a COG. */
export function sourceIdOfRecords(cog: number): string {
  return `cog-records-${cog}`;
}

/** The source of the legal populations of a year, as one file of one release carries them. */
export function sourceIdOfPopulation(year: number, cog: number): string {
  return `legal-populations-${year}-in-cog-${cog}`;
}

/** A source in a release of the reference package; the files bear no day of publication. */
export function packagedSource(id: string, title: string, cog: number): SourceRow {
  const version = vintages.find((each) => each.cog === cog)?.version ?? '';
  return {
    id,
    title: `${title} (in @etalab/decoupage-administratif ${version})`,
    publisher: 'Insee',
    kind: 'OFFICIAL',
    publishedOn: null,
    licence: 'Licence Ouverte',
    url: `https://www.npmjs.com/package/@etalab/decoupage-administratif/v/${version}`,
  };
}

/** The sources that names and codes come from. */
export function cogSources(): SourceRow[] {
  return [
    packagedSource(sourceIdOfHistory, 'Historique des communes, 1943 to 1 January 2019', 2019),
    ...vintages.map(({ cog }) => packagedSource(sourceIdOfCog(cog), cogTitle(cog), cog)),
  ];
}

/** The source of today's communes and where they belong where no COG was imported. */
export function packagedCogSource(): SourceRow {
  return packagedSource(sourceIdOfCog(latestCog), cogTitle(latestCog), latestCog);
}

/** COG 2020 is in no release: what changed during 2019 and 2020 bears the day of the first list that shows it. */
function cogTitle(cog: number): string {
  const title = `Code officiel géographique, 1 January ${cog}`;
  return cog === 2021
    ? `${title}, first list after that of 2019: a change may be up to two years older`
    : title;
}
