import type { TerritoryLevel } from '../../../../common/cog/territoryLevel';
import { groupBy } from '../../../../common/cog/groupBy';
import type { CommuneRow } from '../../entities/CommuneRow';
import type { CommuneFigures } from './communeAccessibility';

/** A territory and the communes of today that it is made of. */
export interface Area {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly members: readonly CommuneFigures[];
}

/** The EPCI, departments, regions and the country. The country is that of the legal populations: without the collectivities. */
export function areasOf(figures: readonly CommuneFigures[]): Area[] {
  const communes = figures.filter(({ commune }) => commune.kind === 'COMMUNE');
  const areas = (level: TerritoryLevel, codeOf: (commune: CommuneRow) => string | null): Area[] =>
    [...groupBy(communes, ({ commune }) => codeOf(commune))].flatMap(([code, members]) =>
      code === null ? [] : [{ level, code, members }],
    );
  return [
    ...areas('EPCI', ({ epciCode }) => epciCode),
    ...areas('DEPARTMENT', ({ departmentCode }) => departmentCode),
    ...areas('REGION', ({ regionCode }) => regionCode),
    ...areas('COUNTRY', ({ regionCode }) => (regionCode === null ? null : 'FR')),
  ];
}
