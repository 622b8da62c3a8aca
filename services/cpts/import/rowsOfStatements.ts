import { HealthActionCptsRow } from '../entities/HealthActionCptsRow';
import { HealthActionRow } from '../entities/HealthActionRow';
import { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import { SupportDepartmentRow } from '../entities/SupportDepartmentRow';
import { SupportOrganizationRow } from '../entities/SupportOrganizationRow';
import { dateColumns } from './dateColumns';
import type { DocumentFacts, Sourced } from './documentFacts';
import type { HealthActionFact, StatedFigureFact, SupportOrganizationFact } from './documentFormat';
import { tableRows, type TableRows } from './TableRows';

/** Stated figures, supporting posts and health actions as rows. */
export function rowsOfStatements(facts: DocumentFacts): TableRows[] {
  const { statedFigures, supportOrganizations, healthActions } = facts;
  return [
    tableRows(StatedFigureRow, statedFigures.map(figureRow)),
    tableRows(StatedFigureCptsRow, statedFigures.flatMap(figureCptsRows)),
    tableRows(SupportOrganizationRow, supportOrganizations.map(supportRow)),
    tableRows(SupportDepartmentRow, supportOrganizations.flatMap(supportDepartmentRows)),
    tableRows(HealthActionRow, healthActions.map(actionRow)),
    tableRows(HealthActionCptsRow, healthActions.flatMap(actionCptsRows)),
  ];
}

function figureRow(fact: Sourced<StatedFigureFact>): StatedFigureRow {
  return {
    id: fact.id,
    indicator: fact.indicator,
    value: fact.value,
    upTo: fact.upTo,
    qualifier: fact.qualifier,
    asOf: dateColumns(fact.asOf),
    stage: fact.stage,
    territoryLevel: fact.territory?.level ?? null,
    territoryCode: fact.territory?.code ?? null,
    note: fact.note,
    sourceId: fact.sourceId,
  };
}

function figureCptsRows(fact: StatedFigureFact): StatedFigureCptsRow[] {
  return fact.cpts.map((cptsId) => ({ figureId: fact.id, cptsId }));
}

function supportRow(fact: Sourced<SupportOrganizationFact>): SupportOrganizationRow {
  return {
    id: fact.id,
    organizationId: fact.organization,
    area: fact.area,
    website: fact.website,
    wholeDepartments: fact.wholeDepartments,
    vacant: fact.vacant,
    sourceId: fact.sourceId,
  };
}

function supportDepartmentRows(fact: SupportOrganizationFact): SupportDepartmentRow[] {
  return fact.departments.map((departmentCode) => ({ supportId: fact.id, departmentCode }));
}

function actionRow(fact: Sourced<HealthActionFact>): HealthActionRow {
  return {
    id: fact.id,
    titleFr: fact.titleFr,
    titleEn: fact.titleEn,
    mission: fact.mission,
    publics: JSON.stringify(fact.publics),
    delayHours: fact.delayHours,
    territoryLevel: fact.territory?.level ?? null,
    territoryCode: fact.territory?.code ?? null,
    sourceId: fact.sourceId,
  };
}

function actionCptsRows(fact: HealthActionFact): HealthActionCptsRow[] {
  return fact.cpts.map((cptsId) => ({ actionId: fact.id, cptsId }));
}
