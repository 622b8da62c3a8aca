import type { RequestContext } from './context';
import { coverageNote, noNote } from './coverageNote';
import type { MemberCounting, TerritoryCounting } from './loaders/professionCounts';
import { noMembersReason } from './noMembersReason';
import type { CountOfProfession, Counts, TerritoryReference } from './parents';
import { territoryCoverage } from './territoryCoverage';
import { unknownReasons } from './unknownReasons';

/**
 * Professionals who practise in a territory. Unknown, with the reason, without a file, for a code that is no territory
 * today, and where the file covers none of its communes; with a note where it covers only some.
 */
export async function countsOfTerritory(
  territory: TerritoryReference,
  counting: TerritoryCounting,
  { loaders }: RequestContext,
): Promise<Counts> {
  const { coverage, unknownReason } = await territoryCoverage(territory, counting.level, loaders);
  if (coverage === null) return unknownCounts(unknownReason);
  const numbers = await loaders.territoryCounts.load({ owner: territory.code, condition: counting });
  const file = await loaders.loadedFile();
  const note = (): Promise<string | null> => coverageNote(coverage, 'professionals', loaders);
  return { ...knownCounts(numbers, file?.sourceId ?? null), note };
}

/** Members of a CPTS on a day. Unknown, with the reason, without a file or where the file names no member up to that day. */
export async function countsOfMembers(
  cptsId: string,
  counting: MemberCounting,
  context: RequestContext,
): Promise<Counts> {
  const file = await context.loaders.loadedFile();
  if (!file) return unknownCounts(unknownReasons.noFile);
  const numbers = await context.loaders.memberCounts.load({ owner: cptsId, condition: counting });
  if (numbers) return knownCounts(numbers, file.sourceId);
  return unknownCounts(await noMembersReason(cptsId, context.loaders));
}

/** A professional has one profession, so the numbers by profession add up to people. */
function knownCounts(byProfession: readonly CountOfProfession[], sourceId: string | null): Counts {
  return {
    total: sum(byProfession.map((each) => each.count)),
    byProfession,
    acceptingNewPatients: sum(byProfession.map((each) => each.accepting)),
    unknownReason: null,
    note: noNote,
    sourceId,
  };
}

function unknownCounts(unknownReason: string): Counts {
  return {
    total: null,
    byProfession: [],
    acceptingNewPatients: null,
    unknownReason,
    note: noNote,
    sourceId: null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
