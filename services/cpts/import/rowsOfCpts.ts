import { CptsDepartmentRow } from '../entities/CptsDepartmentRow';
import { CptsNameRow } from '../entities/CptsNameRow';
import { CptsRow } from '../entities/CptsRow';
import { PerimeterEntryRow } from '../entities/PerimeterEntryRow';
import { StageRow } from '../entities/StageRow';
import { foldName } from '../../../common/text/foldName';
import { documentsDatasetId as datasetId } from './datasetIds';
import { dateColumns } from './dateColumns';
import type { DocumentFacts, Sourced } from './documentFacts';
import type { CptsFact } from './documentFormat';
import type { CptsNameFact } from './documentNames';
import { tableRows, type TableRows } from './TableRows';

type SourcedCpts = Sourced<CptsFact>;

/** CPTS with their names elsewhere, departments, stages and perimeters as rows. */
export function rowsOfCpts({ cpts, cptsNames }: Pick<DocumentFacts, 'cpts' | 'cptsNames'>): TableRows[] {
  return [
    tableRows(CptsRow, cpts.map(cptsRow)),
    tableRows(CptsNameRow, cptsNames.map(nameRow)),
    tableRows(CptsDepartmentRow, cpts.flatMap(departmentRows)),
    tableRows(StageRow, cpts.flatMap(stageRows)),
    tableRows(PerimeterEntryRow, cpts.flatMap(perimeterRows)),
  ];
}

function cptsRow(fact: SourcedCpts): CptsRow {
  return {
    id: fact.id,
    datasetId,
    name: fact.name,
    foldedNames: [fact.name, ...fact.otherNames].map(foldName).join('\n'),
    named: fact.named,
    otherNames: JSON.stringify(fact.otherNames),
    finess: fact.finess,
    expectedSignature: dateColumns(fact.expectedSignature),
    perimeterUnknownReason: fact.perimeter.unknownReason,
    sourceId: fact.sourceId,
  };
}

function nameRow({ cpts, name, sourceId }: Sourced<CptsNameFact>, position: number): CptsNameRow {
  return { position, datasetId, cptsId: cpts, name, sourceId };
}

function departmentRows(fact: SourcedCpts): CptsDepartmentRow[] {
  return fact.departments.map((departmentCode) => ({ cptsId: fact.id, departmentCode, datasetId }));
}

function stageRows(fact: SourcedCpts): StageRow[] {
  return fact.stages.map((stage, position) => ({
    id: `${fact.id}/${position}`,
    datasetId,
    cptsId: fact.id,
    stage: stage.stage,
    date: dateColumns(stage.date),
    note: stage.note,
    sourceId: fact.sourceId,
  }));
}

function perimeterRows(fact: SourcedCpts): PerimeterEntryRow[] {
  return fact.perimeter.entries.map((entry, position) => ({
    id: `${fact.id}/${position}`,
    datasetId,
    cptsId: fact.id,
    communeCode: entry.code,
    wholeCommune: entry.wholeCommune,
    statedName: entry.statedName,
    fromDay: entry.from,
    toDay: entry.to,
    sourceId: fact.sourceId,
  }));
}
