import type { Day } from '../../../../common/calendarDay';
import type { CptsStage } from '../../../../schema/generated/cpts';
import { cptsIdOf, finessOf } from '../files/cptsIdOf';
import type { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { dayOf, labelledOf, requiredText, yesOrNo } from '../files/rowValues';
import { sourceOfRow } from '../files/sourceOfRow';
import { stageLabels } from '../files/stageLabels';
import type { CommuneFinder } from './CommuneFinder';
import type { CptsTold } from './CptsIdentity';
import type { ListedPlace } from './ListedPlace';
import type { PerimeterRow } from './perimeterColumns';

/** A row of a file of perimeters as values that keep every rule of a single row. */
export interface PerimeterLine {
  readonly row: PerimeterRow;
  readonly cpts: CptsTold;
  readonly place: ListedPlace;
  readonly stage: CptsStage | null;
  readonly stageDay: Day | null;
  readonly sourceId: string;
}

/** What a row is read with. */
export interface PerimeterReading {
  readonly communes: CommuneFinder;
  readonly sources: DeclaredSources;
  readonly synthetic: boolean;
}

/** The row as values. Throws a RowProblem for the first rule that it breaks. */
export function parsePerimeterRow(
  row: PerimeterRow,
  { communes, sources, synthetic }: PerimeterReading,
): PerimeterLine {
  const cpts = {
    id: cptsIdOf(row),
    finess: finessOf(row, synthetic),
    name: requiredText(row, 'cpts'),
    department: communes.departmentOf(row),
  };
  const sourceId = sourceOfRow(row, sources);
  const from = dayOf(row, 'from');
  const to = dayOf(row, 'to');
  if (from !== null && to !== null && from >= to)
    throw new RowProblem('ROW_INVALID_DAY_ORDER', { column: 'to' });
  const stage = labelledOf(row, 'stage', stageLabels);
  const stageDay = dayOf(row, 'stageDay');
  if (stage === null && stageDay !== null) throw new RowProblem('ROW_MISSING_VALUE', { column: 'stage' });
  const place = { ...communes.find(row), whole: !yesOrNo(row, 'part'), from, to, sourceId };
  return { row, cpts, place, stage, stageDay, sourceId };
}
