import type { Day } from '../../calendarDay';
import type { InputFile } from '../../files/InputFile';
import { openTable, type ColumnSpec } from '../../files/readTable';
import type { ImportContext, ImportDefinition } from '../../import/ImportDefinition';
import { ImportError } from '../../import/ImportError';
import type { PopulationsFile } from '../files/ReferenceFile';
import { readFiles } from '../files/storedFiles';
import { referenceOf } from '../keptReference';
import type { CommuneHistory } from '../CommuneHistory';
import { dayOfCog } from '../vintages';
import { collectRows, type ReadItem } from './collectRows';
import { officialSource } from './officialSource';
import { populationRow, type PopulationColumn, type PublishedPopulation } from './populationRow';
import { preparedReference, rebuiltWith } from './prepareReference';
import type { ReferenceTarget } from './ReferenceTarget';
import { yearInName } from './yearOfFile';

/** Insee publishes the figures of a year on the communes of 1 January two years later. */
const YEARS_TO_GEOGRAPHY = 2;

/** How the legal populations of Insee are loaded into a service, each year beside the others. */
export function populationsImport(target: ReferenceTarget): ImportDefinition {
  return {
    name: 'populations',
    rules: 'populations 1',
    summary: 'Legal populations of communes, PMUN and PTOT of one year (Insee)',
    help: 'donnees_communes.csv with --year, the reference year of the figures, unless the name tells it. --as-of tells the day whose communes they are of: 1 January two years later where it is left out.',
    prepare: async (context) => {
      const file = oneFile(context.files);
      const year = yearOf(file, context);
      const geography = context.settings.asOf ?? dayOfCog(year + YEARS_TO_GEOGRAPHY);
      const stored = await readFiles(context.database.manager);
      const { history } = referenceOf(stored);
      const figures = await readFigures(file, context, { year, geography, history });
      return preparedReference(
        rebuiltWith(
          { kind: 'populations', year, geography, figures, source: sourceOf(year, context) },
          stored,
        ),
        target,
      );
    },
  };
}

function oneFile(files: readonly InputFile[]): InputFile {
  const [file, other] = files;
  if (file === undefined) throw new ImportError('IMPORT_UNREADABLE_FILE');
  if (other === undefined) return file;
  const hint = 'The figures of a year are one file, and each year is loaded by itself.';
  throw new ImportError('IMPORT_WRONG_FILE', { file: other.name, hint });
}

function yearOf({ name }: InputFile, { settings, today }: ImportContext): number {
  const year = settings.year ?? yearInName(name);
  if (year === null) throw new ImportError('IMPORT_MISSING_OPTION', { file: name, value: '--year' });
  if (year >= Number(today.slice(0, 4))) {
    const hint = 'The figures of a year are published after its end: --year is the year that they are of.';
    throw new ImportError('IMPORT_WRONG_VINTAGE', { file: name, value: year, hint });
  }
  return year;
}

function columnsOf(year: number): Record<PopulationColumn, ColumnSpec> {
  const withYear = (name: string): string[] => [name, `${name}${year}`, `${name}${String(year).slice(2)}`];
  return {
    wholeCode: { names: ['DEPCOM', 'CODGEO', 'Code géographique', 'INSEE_COM'], optional: true },
    codeOrName: { names: ['COM'], optional: true },
    department: { names: ['DEP', 'Code département'], optional: true },
    codeInDepartment: { names: ['CODCOM', 'Code commune'], optional: true },
    municipal: { names: [...withYear('PMUN'), 'Population municipale'] },
    total: { names: [...withYear('PTOT'), 'Population totale'] },
  };
}

interface FiguresOf {
  readonly year: number;
  readonly geography: Day;
  readonly history: CommuneHistory;
}

async function readFigures(
  file: InputFile,
  { ledger }: ImportContext,
  { year, geography, history }: FiguresOf,
): Promise<PopulationsFile['figures']> {
  const table = await openTable(file, { columns: columnsOf(year) });
  const { wholeCode, codeOrName, codeInDepartment, department } = table.heads;
  if (wholeCode === null && codeOrName === null && (codeInDepartment === null || department === null)) {
    const hint = 'Missing: DEPCOM, COM, or DEP and CODCOM.';
    throw new ImportError('IMPORT_MISSING_COLUMN', { file: file.name, hint });
  }
  const rows = await collectRows({ file: file.name, table, ledger }, populationRow);
  const column = wholeCode ?? codeOrName ?? codeInDepartment ?? '';
  return rows.flatMap(({ line, item }: ReadItem<PublishedPopulation>) => {
    if (history.aliveOn(item.code, geography) === null) {
      const place = { file: file.name, line, column, value: item.code };
      const hint = hintOf(item.code, geography, history);
      ledger.reject({ ...place, rule: 'ROW_UNKNOWN_COMMUNE', ...(hint === null ? {} : { hint }) });
      return [];
    }
    ledger.load();
    return [[item.code, item.municipal, item.total] as const];
  });
}

/** A code that is known, only not on that day, speaks for another day. */
function hintOf(code: string, geography: Day, history: CommuneHistory): string | null {
  const last = history.versions(code).at(-1);
  if (last === undefined) return null;
  const next = history.successorOn(code, geography);
  const led = next === null ? '' : ` and led to ${next}`;
  const was =
    last.validFrom > geography
      ? `was first used on ${last.validFrom}`
      : `went out of use on ${last.validTo ?? ''}${led}`;
  return `The figures are read as those of the communes of ${geography}; ${code} ${was}. Another day is told with --as-of.`;
}

function sourceOf(year: number, { settings }: ImportContext): PopulationsFile['source'] {
  return officialSource({
    id: `legal-populations-${year}`,
    title: `Populations légales ${year}`,
    url: 'https://www.insee.fr/fr/statistiques?theme=0&collection=128',
    synthetic: settings.synthetic,
    told: settings.source,
  });
}
