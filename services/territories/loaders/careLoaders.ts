import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { MakersOf } from '../../../common/madeOnUse';
import { rowsByKey } from '../../../common/graphql/rowsByKey';
import { AccessibilityYearRow } from '../entities/AccessibilityYearRow';
import { MedicalZoningRow } from '../entities/MedicalZoningRow';
import { ZoningPeriodRow } from '../entities/ZoningPeriodRow';
import { AccessibilityLoaders } from './AccessibilityLoaders';

/** What is known of the care within reach of communes, loaded in batches. */
export interface CareLoaders {
  /** Every zone of a commune, of all zonings. */
  readonly zoningsOf: DataLoader<string, MedicalZoningRow[]>;
  /** The zonings of a department, oldest first. */
  readonly zoningPeriodsOf: DataLoader<string, ZoningPeriodRow[]>;
  /** The years of a profession that are loaded, oldest first. */
  readonly accessibilityYearsOf: DataLoader<string, AccessibilityYearRow[]>;
  readonly accessibility: AccessibilityLoaders;
}

/** What makes each of these loaders. */
export function careLoaders(database: DataSource): MakersOf<CareLoaders> {
  return {
    zoningsOf: rowsByKey(database, { target: MedicalZoningRow, column: 'communeCode', orderBy: 'place' }),
    zoningPeriodsOf: rowsByKey(database, {
      target: ZoningPeriodRow,
      column: 'departmentCode',
      orderBy: 'fromDay',
    }),
    accessibilityYearsOf: rowsByKey(database, {
      target: AccessibilityYearRow,
      column: 'profession',
      orderBy: 'year',
    }),
    accessibility: () => new AccessibilityLoaders(database),
  };
}
