import type { SourceRow } from '../datasets/SourceRow';
import type { Day } from '../calendarDay';
import { dayOfCog, latestCog, vintages } from './vintages';

/** The source of names and mergers from 1943 to 1 January 2019. */
export const sourceIdOfHistory = 'cog-history-2019';

/** The source of what changed between one COG and the next. */
export function sourceIdOfCog(cog: number): string {
  return `cog-${cog}`;
}

/** The source that shows a change of this day: the history to the day of the first COG, then the first list not before it. */
export function sourceIdOfChange(day: Day): string {
  const [first, ...later] = vintages;
  if (!first || day <= dayOfCog(first.cog)) return sourceIdOfHistory;
  return sourceIdOfCog(later.find(({ cog }) => dayOfCog(cog) >= day)?.cog ?? latestCog);
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

/** The source of today's communes and where they belong. */
export const latestCogSource: Readonly<SourceRow> = packagedSource(
  sourceIdOfCog(latestCog),
  cogTitle(latestCog),
  latestCog,
);

/** COG 2020 is in no release: what changed during 2019 and 2020 bears the day of the first list that shows it. */
function cogTitle(cog: number): string {
  const title = `Code officiel géographique, 1 January ${cog}`;
  return cog === 2021
    ? `${title}, first list after that of 2019: a change may be up to two years older`
    : title;
}
