import { FundingGridRow } from '../entities/FundingGridRow';
import { FundingLineRow } from '../entities/FundingLineRow';
import { GridMissionRow } from '../entities/GridMissionRow';
import { GridSizeRow } from '../entities/GridSizeRow';
import { GridSourceRow } from '../entities/GridSourceRow';
import { GridTotalRow } from '../entities/GridTotalRow';
import type { DocumentFacts } from './documentFacts';
import type { FundingGridFact } from './documentFundingGrids';
import type { FundingLineFact, SizeAmounts } from './documentGridFormat';
import { tableRows, type TableRows } from './TableRows';

/** The versions of the funding grid as rows. */
export function rowsOfGrids({ fundingGrids }: Pick<DocumentFacts, 'fundingGrids'>): TableRows[] {
  return [
    tableRows(FundingGridRow, fundingGrids.map(gridRow)),
    tableRows(GridSourceRow, fundingGrids.flatMap(sourceRows)),
    tableRows(GridSizeRow, fundingGrids.flatMap(sizeRows)),
    tableRows(GridMissionRow, fundingGrids.flatMap(missionRows)),
    tableRows(FundingLineRow, fundingGrids.flatMap(lineRows)),
    tableRows(GridTotalRow, fundingGrids.flatMap(totalRows)),
  ];
}

function gridRow({ id, basis, labelFr, labelEn, from, noteFr, noteEn }: FundingGridFact): FundingGridRow {
  return { id, basis, labelFr, labelEn, fromDay: from, noteFr, noteEn };
}

function sourceRows(grid: FundingGridFact): GridSourceRow[] {
  return grid.sourceIds.map((sourceId, position) => ({ gridId: grid.id, position, sourceId }));
}

function sizeRows(grid: FundingGridFact): GridSizeRow[] {
  return grid.sizes.map(({ category, above, below, sourceId }) => ({
    gridId: grid.id,
    category,
    above,
    below,
    sourceId,
  }));
}

function missionRows(grid: FundingGridFact): GridMissionRow[] {
  return grid.missions.map(({ mission, status, sourceId }, position) => ({
    gridId: grid.id,
    position,
    mission,
    status,
    sourceId,
  }));
}

function lineRows(grid: FundingGridFact): FundingLineRow[] {
  return grid.lines.map((line, position) => ({
    gridId: grid.id,
    position,
    mission: line.mission,
    ...amountColumns(line.amounts),
    ...partColumns(line),
    confidence: line.confidence,
    variableOnEvent: line.variableOnEvent,
    includes: JSON.stringify(line.includes),
    noteFr: line.noteFr,
    noteEn: line.noteEn,
    sourceId: line.sourceId,
  }));
}

function totalRows(grid: FundingGridFact): GridTotalRow[] {
  return grid.totals.map(({ unscheduledCareIncluded, amounts, confidence, sourceId }, position) => ({
    gridId: grid.id,
    position,
    unscheduledCareIncluded,
    ...amountColumns(amounts),
    confidence,
    sourceId,
  }));
}

function amountColumns([amount1, amount2, amount3, amount4]: SizeAmounts) {
  return { amount1, amount2, amount3, amount4 };
}

function partColumns({ fixed, variable }: Pick<FundingLineFact, 'fixed' | 'variable'>) {
  const [fixed1, fixed2, fixed3, fixed4] = fixed;
  const [variable1, variable2, variable3, variable4] = variable;
  return { fixed1, fixed2, fixed3, fixed4, variable1, variable2, variable3, variable4 };
}
