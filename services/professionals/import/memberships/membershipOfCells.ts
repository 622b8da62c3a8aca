import { isCptsId } from '../../identifiers/isCptsId';
import { isRpps } from '../../identifiers/isRpps';
import { dayOfCell, finessOfCell, withCheckDigit, type Cell } from '../../../../common/import/rows/Cell';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { MembershipCells } from './membershipColumns';
import type { MembershipRecord } from './MembershipRecord';

const LONGEST_CPTS_ID = 64;

/** What a row says, without its source. Throws a RowProblem for what breaks a rule. */
export function membershipOfCells(
  cells: MembershipCells,
  synthetic: boolean,
): Omit<MembershipRecord, 'file' | 'line' | 'sourceId'> {
  const member = memberOf(cells, synthetic);
  const { cptsId } = cells;
  if (cptsId.value === '') throw new RowProblem('ROW_MISSING_VALUE', cptsId);
  if (!isCptsId(cptsId.value) || cptsId.value.length > LONGEST_CPTS_ID) {
    throw new RowProblem('ROW_INVALID_CPTS', { ...cptsId, hint: 'Its stable name begins with "cpts-".' });
  }
  const fromDay = dayOfCell(cells.from);
  const toDay = dayOfCell(cells.to);
  if (fromDay === null && member.kind === 'RPPS') throw new RowProblem('ROW_MISSING_VALUE', cells.from);
  if (fromDay !== null && toDay !== null && toDay <= fromDay) {
    throw new RowProblem('ROW_INVALID_DAY_ORDER', cells.to);
  }
  return { member, cptsId: cptsId.value, fromDay, toDay };
}

function memberOf({ rpps, finess }: MembershipCells, synthetic: boolean): MembershipRecord['member'] {
  if (rpps.value !== '' && finess.value !== '') throw new RowProblem('ROW_TWO_MEMBERS', finess);
  if (finess.value !== '') return { kind: 'FINESS', number: finessOfCell(finess, synthetic) };
  return { kind: 'RPPS', number: rppsOfCell(rpps, synthetic) };
}

function rppsOfCell(cell: Cell, synthetic: boolean): string {
  if (cell.value === '') throw new RowProblem('ROW_MISSING_VALUE', cell);
  if (!isRpps(cell.value)) throw new RowProblem('ROW_INVALID_RPPS', cell);
  return withCheckDigit(cell, synthetic);
}
