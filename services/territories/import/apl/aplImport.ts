import type { DataSource } from 'typeorm';
import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';
import { AccessibilityYearRow } from '../../entities/AccessibilityYearRow';
import { professionNames, type CareProfession } from '../../model/CareProfession';
import { readCommunesOfToday } from '../zoning/CommunesOfToday';
import { importSource } from '../zoning/importSource';
import { accessibilityRows } from './accessibilityRows';
import type { AplYear } from './AplFigure';
import { communeAccessibility } from './communeAccessibility';
import { placeRows } from './placeRows';
import { readAplFiles } from './readAplFiles';
import { saveAccessibility, type PreparedYear } from './saveAccessibility';

/** The name of the dataset of figures of a profession: accessibility-doctor. */
export function accessibilityDatasetId(profession: CareProfession): string {
  return `accessibility-${profession.toLowerCase()}`;
}

/** Potential accessibility of care (APL) as the DREES publishes it. */
export const aplImport: ImportDefinition = {
  name: 'apl',
  rules: 'apl 1',
  dependsOn: ['code-officiel-geographique'],
  summary: 'accessibility of care (APL) by commune',
  help: [
    'A spreadsheet of the DREES, one for each profession, with a sheet for each year. Every year in it is loaded beside those',
    'that are there already, and takes the place of the same year. --year loads one year only, and tells the year of a sheet',
    'whose name tells none.',
  ].join('\n'),
  prepare,
};

async function prepare({ database, files, settings, ledger }: ImportContext): Promise<PreparedVersion> {
  const years = await readAplFiles(files, settings.year, ledger);
  if (ledger.counts().read === 0) throw new ImportError('IMPORT_EMPTY_FILE', { file: files[0]?.name ?? '' });
  const profession = oneProfession(years);
  const all = distinctYears(years);
  const span = all.length === 1 ? String(all[0]) : `${all[0] ?? ''}-${all.at(-1) ?? ''}`;
  const name = professionNames[profession];
  const source = importSource(
    {
      id: `${accessibilityDatasetId(profession)}-${span}`,
      title: `Accessibilité potentielle localisée (APL), ${name}, ${span}`,
      publisher: 'DREES',
      url: 'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/530_l-accessibilite-potentielle-localisee-apl/',
    },
    settings,
  );
  const prepared: PreparedYear[] = [];
  for (const { rows, ...year } of years) {
    const communes = await readCommunesOfToday(database, `${year.year}-12-31`);
    const figures = communeAccessibility(placeRows(rows, communes, ledger), communes);
    prepared.push({ year: { ...year, sourceId: source.id }, rows: accessibilityRows(year, figures) });
  }
  return {
    datasetId: accessibilityDatasetId(profession),
    source,
    asOf: `${await latestYear(database, profession, all)}-01-01`,
    vintage: `${profession.toLowerCase()} ${span}`,
    save: (manager, progress) => saveAccessibility(manager, prepared, progress),
  };
}

/** An older year may be loaded after a newer one, which goes on answering where no year is asked for. */
async function latestYear(
  database: DataSource,
  profession: CareProfession,
  years: readonly number[],
): Promise<number> {
  const loaded = await database.getRepository(AccessibilityYearRow).findBy({ profession });
  return Math.max(...years, ...loaded.map(({ year }) => year));
}

function oneProfession(years: readonly AplYear[]): CareProfession {
  const [profession, ...others] = new Set(years.map((each) => each.profession));
  if (profession !== undefined && others.length === 0) return profession;
  throw new ImportError('IMPORT_WRONG_FILE', {
    hint: 'One load takes the figures of one profession: load the files one by one.',
  });
}

function distinctYears(years: readonly AplYear[]): number[] {
  const all = years.map(({ year }) => year).sort((one, other) => one - other);
  const twice = all.find((year, place) => all[place + 1] === year);
  if (twice === undefined) return all;
  throw new ImportError('IMPORT_WRONG_FILE', { value: twice, hint: 'Two sheets are of the same year.' });
}
