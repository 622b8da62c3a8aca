import { DepartmentRow } from '../entities/DepartmentRow';
import { EpciRow } from '../entities/EpciRow';
import { RegionRow } from '../entities/RegionRow';
import { CommuneView } from './CommuneView';
import { type CountryView } from './CountryView';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';

/** Whatever the schema's interface Territory stands for. */
export type Territory = CountryView | RegionRow | DepartmentRow | EpciRow | CommuneView;

/** The level of a territory, told by its class. */
export function levelOf(territory: Territory): TerritoryLevel {
  if (territory instanceof CommuneView) return 'COMMUNE';
  if (territory instanceof EpciRow) return 'EPCI';
  if (territory instanceof DepartmentRow) return 'DEPARTMENT';
  if (territory instanceof RegionRow) return 'REGION';
  return 'COUNTRY';
}
