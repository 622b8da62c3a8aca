import { foldName } from '../../../../common/text/foldName';
import { CptsDepartmentRow } from '../../entities/CptsDepartmentRow';
import { CptsRow } from '../../entities/CptsRow';
import { dateColumns } from '../dateColumns';
import { tableRows, type TableRows } from '../TableRows';
import type { KnownCpts } from './KnownCpts';

/** A CPTS that a fact of a file names, and the source of that fact. */
export interface NamedCpts {
  readonly cpts: KnownCpts;
  readonly sourceId: string;
}

/**
 * The CPTS that contracts or payments name, as rows of their own dataset: should the perimeters be loaded again without one,
 * its facts still have a CPTS. They are read only where no document and no perimeter states it.
 */
export function carrierRows(datasetId: string, named: readonly NamedCpts[]): TableRows[] {
  const once = [...new Map(named.map((each) => [each.cpts.id, each])).values()];
  return [
    tableRows(
      CptsRow,
      once.map(({ cpts, sourceId }) => cptsRow(datasetId, cpts, sourceId)),
    ),
    tableRows(
      CptsDepartmentRow,
      once.flatMap(({ cpts }) =>
        cpts.departments.map((departmentCode) => ({ cptsId: cpts.id, departmentCode, datasetId })),
      ),
    ),
  ];
}

function cptsRow(datasetId: string, { id, name, named, finess }: KnownCpts, sourceId: string): CptsRow {
  return {
    id,
    datasetId,
    name,
    foldedNames: foldName(name),
    named,
    otherNames: '[]',
    finess,
    expectedSignature: dateColumns(null),
    perimeterUnknownReason: null,
    sourceId,
  };
}
