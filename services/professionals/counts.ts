import type { Day } from '../../common/calendarDay';
import type { RequestContext } from './context';
import type { TerritoryCounting } from './loaders/professionCounts';
import type { CountOfProfession, Counts } from './parents';
import { unknownReasons } from './unknownReasons';

/** Professionals who practise in a territory. Unknown, with the reason, without a file or for a code that does not exist. */
export async function countsOfTerritory(
  code: string,
  counting: TerritoryCounting,
  context: RequestContext,
): Promise<Counts> {
  const file = await context.loaders.loadedFile();
  if (!file) return unknownCounts(unknownReasons.noFile);
  const numbers = await context.loaders.territoryCounts.load({ owner: code, condition: counting });
  return numbers ? knownCounts(numbers, file.sourceId) : unknownCounts(unknownReasons.territory);
}

/** Members of a CPTS on a day. Unknown, with the reason, without a file or where the file names no member of the CPTS. */
export async function countsOfMembers(cptsId: string, on: Day, context: RequestContext): Promise<Counts> {
  const file = await context.loaders.loadedFile();
  if (!file) return unknownCounts(unknownReasons.noFile);
  const numbers = await context.loaders.memberCounts.load({ owner: cptsId, condition: on });
  return numbers ? knownCounts(numbers, file.sourceId) : unknownCounts(unknownReasons.cpts);
}

/** A professional has one profession, so the numbers by profession add up to people. */
function knownCounts(byProfession: readonly CountOfProfession[], sourceId: string): Counts {
  return {
    total: sum(byProfession.map((each) => each.count)),
    byProfession,
    acceptingNewPatients: sum(byProfession.map((each) => each.accepting)),
    unknownReason: null,
    sourceId,
  };
}

function unknownCounts(unknownReason: string): Counts {
  return { total: null, byProfession: [], acceptingNewPatients: null, unknownReason, sourceId: null };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
