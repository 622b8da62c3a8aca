import type { CareStructureKind } from '../../../../schema/generated/professionals';
import { foldName } from '../../../../common/text/foldName';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import { dayOfCell, finessOfCell, textOfCell } from '../../../../common/import/rows/Cell';
import type { CommuneOfCode } from '../readCommuneCodes';
import { coordinatesOfCells, nowhere } from './coordinatesOfCells';
import { communeOfCell } from './finessCommune';
import type { StructureRecord } from './StructureRecord';

/** What the rows are checked against, and whose they are. */
export interface StructureRules {
  readonly communeOf: CommuneOfCode;
  readonly synthetic: boolean;
  readonly sourceId: string;
}

const LONGEST_NAME = 200;

/** The row of an MSP or a health centre. Throws a RowProblem for what breaks a rule. */
export function structureOfRecord(
  { cells, coordinates }: StructureRecord,
  kind: CareStructureKind,
  { communeOf, synthetic, sourceId }: StructureRules,
): CareStructureRow {
  const finess = finessOfCell(cells.finess, synthetic);
  const name = textOfCell(cells.longName.value === '' ? cells.name : cells.longName, LONGEST_NAME);
  return {
    finess,
    name,
    // Ligatures fold to two letters, which the column has no room for at the very end.
    foldedName: ` ${foldName(name)}`.slice(0, LONGEST_NAME),
    kind,
    communeCode: communeOfCell(cells.commune, communeOf),
    openedOn: dayOfCell(cells.openedOn),
    ...(coordinates === null ? nowhere : coordinatesOfCells(coordinates)),
    sourceId,
  };
}
