import type { Loaders } from './loaders/createLoaders';
import type { FileCoverage } from './loaders/coverage';
import type { Unplaced } from './loaders/unplaced';

const words = { professionals: 'professional', careStructures: 'structure' } as const;

/** What a number of a territory leaves out, in one sentence; null where it leaves out nothing. */
export async function coverageNote(
  coverage: FileCoverage,
  counted: keyof Unplaced,
  loaders: Pick<Loaders, 'unplaced' | 'loadedFiles'>,
): Promise<string | null> {
  if (coverage.whole) return nationalNote(counted, loaders);
  const nowhere = (await loaders.unplaced())[counted];
  const some = `Counts ${coverage.covered} of its ${coverage.communes} communes, those in published perimeters`;
  if (nowhere === 0) return `${some}.`;
  return `${some}; ${uncounted(nowhere, counted, ['of CPTS whose perimeter is not published', 'no commune'])}`;
}

/** A national file covers every commune, and names none for some of its rows. */
async function nationalNote(
  counted: keyof Unplaced,
  { unplaced, loadedFiles }: Pick<Loaders, 'unplaced' | 'loadedFiles'>,
): Promise<string | null> {
  if ((await loadedFiles())[counted]?.demonstration !== false) return null;
  const nowhere = (await unplaced())[counted];
  if (nowhere === 0) return null;
  return uncounted(nowhere, counted, ['of the national file', 'no known commune']);
}

function uncounted(
  nowhere: number,
  counted: keyof Unplaced,
  [which, what]: readonly [string, string],
): string {
  const [end, have, are] = nowhere === 1 ? ['', 'has', 'is'] : ['s', 'have', 'are'];
  return `${nowhere} ${words[counted]}${end} ${which} ${have} ${what} and ${are} counted in no territory.`;
}

/** The note of a number or list that leaves nothing out. */
export function noNote(): Promise<null> {
  return Promise.resolve(null);
}
