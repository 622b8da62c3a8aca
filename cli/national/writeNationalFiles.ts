import { mkdir } from 'node:fs/promises';
import { contractLines } from './money/contractLines';
import { paymentLines } from './money/paymentLines';
import { LAST_DAY } from './nationalDays';
import type { NationalFile, NationalFiles, NationalOptions, NationalTotals } from './NationalFiles';
import type { NationalPlan } from './NationalPlan';
import { writeWhole, type WholeFile } from './output/writeWhole';
import { perimeterLines } from './perimeters/perimeterLines';
import { planNation } from './planNation';
import { finessLines } from './structures/finessLines';
import { writePersons, type WrittenPersons } from './writePersons';

/**
 * Writes a SYNTHETIC country in the shapes of the official files and returns where they are, in the order to load them:
 * perimeters, contracts, payments, FINESS, directory, memberships. The same seed and scale give the same bytes.
 * Throws a StartupError where a file can't be written.
 */
export async function writeNationalFiles(options: NationalOptions): Promise<NationalFiles> {
  await mkdir(options.folder, { recursive: true });
  const plan = planNation(options);
  const files: NationalFile[] = [];
  for (const file of wholeFiles(plan)) {
    options.progress?.(0, file.name);
    files.push(await writeWhole(options.folder, file));
  }
  const persons = await writePersons(plan);
  files.push(persons.directory, persons.memberships);
  options.progress?.(1, 'memberships.csv');
  return { files, totals: totalsOf(plan, files, persons), sourceTitle: plan.sourceTitle };
}

function wholeFiles({ options, cpts, structures, sourceTitle }: NationalPlan): WholeFile[] {
  const { seed } = options;
  return [
    { importName: 'perimeters', name: 'perimeters.csv', lines: perimeterLines(cpts, sourceTitle) },
    { importName: 'contracts', name: 'contracts.csv', lines: contractLines(cpts, sourceTitle) },
    { importName: 'payments', name: 'payments.csv', lines: paymentLines(cpts, { seed, sourceTitle }) },
    {
      importName: 'finess',
      name: `etalab-cs1100507-stock-${LAST_DAY.replaceAll('-', '')}-0339.csv`,
      lines: finessLines(structures, seed),
      encoding: 'windows-1252',
    },
  ];
}

function totalsOf(
  { counts, cpts }: NationalPlan,
  files: readonly NationalFile[],
  { directory, memberships }: WrittenPersons,
): NationalTotals {
  const rowsOf = (name: NationalFile['importName']): number =>
    files.find(({ importName }) => importName === name)?.rows ?? 0;
  return {
    cpts: cpts.length,
    perimeterPlaces: cpts.reduce((sum, { entries }) => sum + entries.length, 0),
    contracts: rowsOf('contracts'),
    payments: rowsOf('payments'),
    msp: counts.msp,
    healthCentres: counts.healthCentres,
    otherStructures: counts.otherStructures,
    persons: counts.liberalPersons + counts.otherPersons,
    liberalPersons: counts.liberalPersons,
    activities: directory.rows,
    memberships: memberships.rows,
  };
}
