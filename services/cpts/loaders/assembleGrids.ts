import type { Mission } from '../../../schema/generated/cpts';
import type { FundingGridRow } from '../entities/FundingGridRow';
import type { FundingLineRow } from '../entities/FundingLineRow';
import type { GridMissionRow } from '../entities/GridMissionRow';
import type { GridSizeRow } from '../entities/GridSizeRow';
import type { GridSourceRow } from '../entities/GridSourceRow';
import type { GridTotalRow } from '../entities/GridTotalRow';
import { OPERATING_FUNDS, type MissionLabelRow } from '../entities/MissionLabelRow';
import type { FundingGrid, Label, SizeAmount } from '../model/FundingGrid';

/** The rows that make up the grids, each list in its order. */
export interface GridRows {
  readonly grids: readonly FundingGridRow[];
  readonly sources: readonly GridSourceRow[];
  readonly sizes: readonly GridSizeRow[];
  readonly missions: readonly GridMissionRow[];
  readonly lines: readonly FundingLineRow[];
  readonly totals: readonly GridTotalRow[];
  readonly labels: readonly MissionLabelRow[];
}

/** The grids in the order of their rows; each that was agreed on lasts until the next such one begins. */
export function assembleGrids(rows: GridRows): FundingGrid[] {
  const agreed = rows.grids.filter(({ basis }) => basis === 'AGREEMENT');
  return rows.grids.map((grid) => ({
    id: grid.id,
    basis: grid.basis,
    label: { FR: grid.labelFr, EN: grid.labelEn },
    note: { FR: grid.noteFr, EN: grid.noteEn },
    from: grid.fromDay,
    to: grid.basis === 'AGREEMENT' ? (agreed[agreed.indexOf(grid) + 1]?.fromDay ?? null) : null,
    ...partsOf(grid.id, rows),
    operatingFundsLabel: labelOf(rows.labels, OPERATING_FUNDS),
  }));
}

function partsOf(gridId: string, rows: GridRows) {
  const own = <Row extends { gridId: string }>(list: readonly Row[]) =>
    list.filter((row) => row.gridId === gridId);
  const label = (subject: string): Label => labelOf(rows.labels, subject);
  return {
    sizes: own(rows.sizes).map(({ category, above, below, sourceId }) => ({
      category,
      above,
      below,
      sourceId,
    })),
    missions: own(rows.missions).map((row) => ({
      mission: row.mission,
      label: label(row.mission),
      status: row.status,
      sourceId: row.sourceId,
    })),
    lines: own(rows.lines).map((row) => ({
      mission: row.mission,
      label: label(row.mission ?? OPERATING_FUNDS),
      amounts: lineAmounts(row),
      confidence: row.confidence,
      variableOnEvent: row.variableOnEvent,
      includes: JSON.parse(row.includes) as Mission[],
      note: noteOf(row),
      sourceId: row.sourceId,
    })),
    totals: own(rows.totals).map((row) => ({
      unscheduledCareIncluded: row.unscheduledCareIncluded,
      amounts: amountsOf(row),
      confidence: row.confidence,
      sourceId: row.sourceId,
    })),
    sourceIds: own(rows.sources).map((row) => row.sourceId),
  };
}

function labelOf(labels: readonly MissionLabelRow[], subject: string): Label {
  const row = labels.find((label) => label.subject === subject);
  return { FR: row?.labelFr ?? subject, EN: row?.labelEn ?? subject };
}

function noteOf({ noteFr, noteEn }: Pick<FundingLineRow, 'noteFr' | 'noteEn'>): Label | null {
  return noteFr === null || noteEn === null ? null : { FR: noteFr, EN: noteEn };
}

function amountsOf(row: Pick<FundingLineRow, 'amount1' | 'amount2' | 'amount3' | 'amount4'>): SizeAmount[] {
  const maxima = [row.amount1, row.amount2, row.amount3, row.amount4];
  return maxima.map((maximum, index) => ({ category: index + 1, maximum, fixed: null, variable: null }));
}

function lineAmounts(row: FundingLineRow): SizeAmount[] {
  const fixed = [row.fixed1, row.fixed2, row.fixed3, row.fixed4];
  const variable = [row.variable1, row.variable2, row.variable3, row.variable4];
  return amountsOf(row).map((amount, index) => ({
    ...amount,
    fixed: fixed[index] ?? null,
    variable: variable[index] ?? null,
  }));
}
