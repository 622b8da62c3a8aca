import type { Day } from '../../../../common/calendarDay';
import { foldName } from '../../../../common/text/foldName';
import { CptsDepartmentRow } from '../../entities/CptsDepartmentRow';
import { CptsNameRow } from '../../entities/CptsNameRow';
import { CptsRow } from '../../entities/CptsRow';
import { PerimeterEntryRow } from '../../entities/PerimeterEntryRow';
import { StageRow } from '../../entities/StageRow';
import { dateColumns } from '../dateColumns';
import { perimetersDatasetId as datasetId } from '../datasetIds';
import { byTheDay, onTheDay } from '../files/fileDates';
import { tableRows, type TableRows } from '../TableRows';
import type { CommunesBefore } from './CommunesBefore';
import type { ListedCpts } from './PerimeterFacts';
import { placesOfToday } from './placesOfToday';

/** What the rows are made with. */
export interface PerimeterMaking {
  readonly communes: Pick<CommunesBefore, 'of'>;
  /** The day of the files: stages without a day had been reached by then. */
  readonly day: Day;
}

/** The CPTS of the files as rows of the tables. */
export function rowsOfPerimeters(all: readonly ListedCpts[], making: PerimeterMaking): TableRows[] {
  return [
    tableRows(CptsRow, all.map(cptsRow)),
    tableRows(
      CptsNameRow,
      all.flatMap(otherNames).map((row, position) => ({ ...row, position })),
    ),
    tableRows(CptsDepartmentRow, all.flatMap(departmentRows)),
    tableRows(
      StageRow,
      all.flatMap((cpts) => stageRows(cpts, making.day)),
    ),
    tableRows(
      PerimeterEntryRow,
      all.flatMap((cpts) => placeRows(cpts, making.communes)),
    ),
  ];
}

function cptsRow({ id, names, finess }: ListedCpts): CptsRow {
  const [name] = names.values();
  return {
    id,
    datasetId,
    name: name?.value ?? id,
    foldedNames: foldName(name?.value ?? id),
    named: true,
    otherNames: '[]',
    finess,
    expectedSignature: dateColumns(null),
    perimeterUnknownReason: null,
    sourceId: name?.sourceId ?? '',
  };
}

/** Every name, the first included: where a document names the CPTS too, its name goes first and this one is another. */
function otherNames({ id, names }: ListedCpts): Omit<CptsNameRow, 'position'>[] {
  return [...names.values()].map(({ value, sourceId }) => ({ datasetId, cptsId: id, name: value, sourceId }));
}

function departmentRows({ id, departments }: ListedCpts): CptsDepartmentRow[] {
  return [...departments].sort().map((departmentCode) => ({ cptsId: id, departmentCode, datasetId }));
}

function stageRows({ id, stages }: ListedCpts, fileDay: Day): StageRow[] {
  return [...stages].map(([stage, { day, asWritten, sourceId }]) => ({
    id: `${id}/${stage}`,
    datasetId,
    cptsId: id,
    stage,
    date: dateColumns(day === null ? byTheDay(fileDay, asWritten) : onTheDay(day, asWritten)),
    note: null,
    sourceId,
  }));
}

/** The id tells the place by its commune and first day, so that it stays when the files are loaded again. */
function placeRows({ id, places }: ListedCpts, communes: PerimeterMaking['communes']): PerimeterEntryRow[] {
  return placesOfToday(places, communes).map(({ code, whole, statedName, from, to, sourceId }) => ({
    id: from === null ? `${id}/${code}` : `${id}/${code}/${from}`,
    datasetId,
    cptsId: id,
    communeCode: code,
    wholeCommune: whole,
    statedName,
    fromDay: from,
    toDay: to,
    sourceId,
  }));
}
