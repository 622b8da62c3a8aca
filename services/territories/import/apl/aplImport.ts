import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';
import { AccessibilityYearRow } from '../../entities/AccessibilityYearRow';
import { professionNames, type CareProfession } from '../../model/CareProfession';
import { readCommunesOfToday } from '../zoning/CommunesOfToday';
import { deleteUnnamedSources } from '../zoning/deleteUnnamedSources';
import { importSource } from '../zoning/importSource';
import { accessibilityRows } from './accessibilityRows';
import type { AplYear } from './AplFigure';
import { communeAccessibility } from './communeAccessibility';
import { forgetReplaced } from './forgetReplaced';
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
  rules: 'apl 2',
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
  for (const { year, unit, populationYear, rows } of years) {
    const communes = await readCommunesOfToday(database, `${year}-12-31`);
    const figures = communeAccessibility(placeRows(rows, communes, ledger), communes);
    prepared.push({
      year: { profession, year, unit, populationYear, sourceId: source.id },
      rows: accessibilityRows({ profession, year }, figures),
    });
  }
  return {
    datasetId: accessibilityDatasetId(profession),
    source,
    // Of this load, as the counts and the source beside it: a newer year may be loaded already, and goes on answering.
    asOf: `${all.at(-1) ?? ''}-01-01`,
    vintage: `${profession.toLowerCase()} ${span}`,
    save: async (manager, progress) => {
      const datasetId = accessibilityDatasetId(profession);
      await saveAccessibility(manager, prepared, progress);
      await forgetReplaced(manager, datasetId, all);
      const kept = await manager.findBy(AccessibilityYearRow, { profession });
      await deleteUnnamedSources(manager, datasetId, kept);
    },
  };
}

function oneProfession([first, ...others]: readonly AplYear[]): CareProfession {
  const other = others.find(({ profession }) => profession !== first?.profession);
  if (first && !other) return first.profession;
  throw new ImportError('IMPORT_WRONG_FILE', {
    file: other?.file ?? '',
    hint: `One load takes the figures of one profession, and ${first?.file ?? ''} has others: load the files one by one.`,
  });
}

function distinctYears(years: readonly AplYear[]): number[] {
  const sorted = [...years].sort((one, other) => one.year - other.year);
  const place = sorted.findIndex(({ year }, index) => sorted[index + 1]?.year === year);
  if (place === -1) return sorted.map(({ year }) => year);
  throw new ImportError('IMPORT_WRONG_FILE', {
    file: sorted[place + 1]?.file ?? '',
    value: sorted[place]?.year,
    hint: `${sorted[place]?.file ?? ''} is of the same year.`,
  });
}
