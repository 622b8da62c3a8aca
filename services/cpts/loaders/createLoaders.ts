import type { DataSource } from 'typeorm';
import { keptTables } from '../../../common/datasets/keptTables';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { HealthActionCptsRow } from '../entities/HealthActionCptsRow';
import { HealthActionRow } from '../entities/HealthActionRow';
import { OrganizationRow } from '../entities/OrganizationRow';
import { PaymentCptsRow } from '../entities/PaymentCptsRow';
import { PaymentRow } from '../entities/PaymentRow';
import { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import { SupportDepartmentRow } from '../entities/SupportDepartmentRow';
import { SupportOrganizationRow } from '../entities/SupportOrganizationRow';
import { linkLoader } from './linkLoader';
import { strongestByIdLoader } from './strongestByIdLoader';
import { madeOnUse } from '../../../common/madeOnUse';
import { rowByKey, rowsByKey } from '../../../common/graphql/rowsByKey';
import { territoryFigureLoader } from './territoryFigureLoader';

export type Loaders = ReturnType<ReturnType<typeof loaderSets>>;

/** A function that gives a new set of loaders, for one request. */
export function loaderSets(database: DataSource) {
  const { sources, supports } = keptTables(database, {
    sources: { target: SourceRow, key: 'id' },
    supports: { target: SupportOrganizationRow, key: 'id' },
  });
  return madeOnUse({
    sources: () => sources,
    organizations: () => strongestByIdLoader(database, OrganizationRow),
    payments: () => strongestByIdLoader(database, PaymentRow),
    figures: rowByKey(database, { target: StatedFigureRow, column: 'id' }),
    actions: rowByKey(database, { target: HealthActionRow, column: 'id' }),
    supports: () => supports,
    coverageRatesOfSource: rowsByKey(database, {
      target: StatedFigureRow,
      column: 'sourceId',
      orderBy: 'id',
      where: { indicator: 'COVERAGE_RATE' },
    }),
    figuresOfTerritory: () => territoryFigureLoader(database),
    ...linkMakers(database),
  });
}

function linkMakers(database: DataSource) {
  return {
    paymentsOfCpts: () => linkLoader(database, { table: PaymentCptsRow, from: 'cptsId', to: 'paymentId' }),
    cptsOfPayment: () => linkLoader(database, { table: PaymentCptsRow, from: 'paymentId', to: 'cptsId' }),
    figuresOfCpts: () => linkLoader(database, { table: StatedFigureCptsRow, from: 'cptsId', to: 'figureId' }),
    cptsOfFigure: () => linkLoader(database, { table: StatedFigureCptsRow, from: 'figureId', to: 'cptsId' }),
    actionsOfCpts: () => linkLoader(database, { table: HealthActionCptsRow, from: 'cptsId', to: 'actionId' }),
    cptsOfAction: () => linkLoader(database, { table: HealthActionCptsRow, from: 'actionId', to: 'cptsId' }),
    supportsOfDepartment: () =>
      linkLoader(database, {
        table: SupportDepartmentRow,
        from: 'departmentCode',
        to: 'supportId',
      }),
    departmentsOfSupport: () =>
      linkLoader(database, {
        table: SupportDepartmentRow,
        from: 'supportId',
        to: 'departmentCode',
      }),
  };
}
