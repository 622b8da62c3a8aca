import type { Loaders } from './loaders/createLoaders';
import type { FileCoverage } from './loaders/coverage';
import type { Unplaced } from './loaders/unplaced';

const words = { professionals: 'professionals', careStructures: 'structures' } as const;

/** What a number of a territory leaves out, in one sentence; null where the loaded file covers the territory whole. */
export async function coverageNote(
  { communes, covered }: FileCoverage,
  counted: keyof Unplaced,
  { unplaced }: Pick<Loaders, 'unplaced'>,
): Promise<string | null> {
  if (covered === communes) return null;
  const nowhere = (await unplaced())[counted];
  const some = `Counts ${covered} of its ${communes} communes, those in published perimeters`;
  if (nowhere === 0) return `${some}.`;
  return `${some}; ${nowhere} ${words[counted]} of CPTS whose perimeter is not published have no commune and are counted in no territory.`;
}

/** The note of a number or list that leaves nothing out. */
export function noNote(): Promise<null> {
  return Promise.resolve(null);
}
