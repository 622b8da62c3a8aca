import type { Day } from '../../common/calendarDay';
import type { Connection } from '../../common/graphql/page';
import type { CptsStage } from '../../schema/generated/cpts';
import type { Coverage } from './model/coverage';
import type { Cpts } from './model/Cpts';
import type { Territory } from './model/Territory';
import type { ChosenVintage } from './model/vintageFor';

// The objects that resolvers are given where neither a table row nor a read model stands for the type; codegen.ts names them.

export type CountryReference = Territory<'Country'>;
export type RegionReference = Territory<'Region'>;
export type DepartmentReference = Territory<'Department'>;
export type EpciReference = Territory<'EPCI'>;

/** A commune; `current` is false for one of the past, whose code another of today may bear. */
export interface CommuneReference extends Territory<'Commune'> {
  readonly current: boolean;
}

/** Coverage with what was asked for: the day, the stage, the population. */
export interface CoverageOnDay extends Coverage {
  readonly on: Day;
  readonly stage: CptsStage;
  readonly vintage: ChosenVintage;
}

export type CptsPage = Connection<Cpts>;
export type CptsInPage = CptsPage['edges'][number];
