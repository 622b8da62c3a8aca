import type { Day } from '../../common/calendarDay';
import type { Connection } from '../../common/graphql/page';
import type { PaymentRow } from './entities/PaymentRow';
import type { StatedFigureRow } from './entities/StatedFigureRow';
import type { PaymentSum } from './model/contract/paymentSums';
import type { Cpts } from './model/Cpts';
import type { PopulationCheck } from './model/quality/populationCheck';
import type { ShareCheck } from './model/quality/shareCheck';
import type { Territory, TerritoryLevel } from './model/Territory';

// The objects that resolvers are given where neither a table row nor a read model stands for the type; codegen.ts names them.

export type CountryReference = Territory<'Country'>;
export type RegionReference = Territory<'Region'>;
export type DepartmentReference = Territory<'Department'>;
export type EpciReference = Territory<'EPCI'>;

/** A commune; `current` is false for one of the past, whose code another of today may bear. */
export interface CommuneReference extends Territory<'Commune'> {
  readonly current: boolean;
}

export type CptsPage = Connection<Cpts>;
export type CptsInPage = CptsPage['edges'][number];

/** A page of payments, and what all pages add up to. */
export interface PaymentPage extends Connection<PaymentRow> {
  readonly sums: PaymentSum[];
  readonly openDateCount: number;
}

/** The check of a stated population, with the figure and the CPTS that it is about. */
export interface StatedPopulationCheck extends PopulationCheck {
  readonly stated: StatedFigureRow;
  /** In the order of their stable names. */
  readonly cptsIds: readonly string[];
}

/** The check of a stated share, with the figure and its territory. */
export interface CheckedStatedShare extends ShareCheck {
  readonly stated: StatedFigureRow;
  readonly territory: Territory<Exclude<TerritoryLevel, 'Commune'>> | CommuneReference;
}

/** The day of data quality, and what several of its fields are read from: every stated figure, every check. */
export interface QualityOnDay {
  readonly on: Day;
  readonly figures: () => Promise<StatedFigureRow[]>;
  readonly checks: () => Promise<StatedPopulationCheck[]>;
}
