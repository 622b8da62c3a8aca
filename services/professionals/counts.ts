import type { RequestContext } from './context';
import { coverageNote, noNote } from './coverageNote';
import type { MemberCounting } from './loaders/memberCounts';
import type { TerritoryCounting } from './loaders/professionCounts';
import { leftOutNote } from './leftOutNote';
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
  context: RequestContext,
): Promise<Counts> {
  const { loaders } = context;
  const { coverage, unknownReason } = await territoryCoverage(
    territory,
    { kind: 'professionals', level: counting.level },
    loaders,
  );
  if (coverage === null) return unknownCounts(unknownReason);
  const numbers = await loaders.territoryCounts.load({ owner: territory.code, condition: counting });
  const file = (await loaders.loadedFiles()).professionals;
  const note = (): Promise<string | null> => coverageNote(coverage, 'professionals', loaders);
  return { ...knownCounts(numbers, file?.sourceId ?? null, context), note };
}

/**
 * Members of a CPTS on a day. Unknown, with the reason, without a file, without a directory that knows their professions, or
 * where the file names no member up to that day; with a note where some are in no directory.
 */
export async function countsOfMembers(
  cptsId: string,
  counting: MemberCounting,
  context: RequestContext,
): Promise<Counts> {
  const { memberships: file, professionals } = await context.loaders.loadedFiles();
  if (!file) return unknownCounts(unknownReasons.noFile);
  if (!professionals) return unknownCounts(unknownReasons.noProfessionals);
  const numbers = await context.loaders.memberCounts.load({ owner: cptsId, condition: counting });
  if (!numbers) return unknownCounts(await noMembersReason(cptsId, context.loaders));
  const note = (): Promise<string | null> => Promise.resolve(leftOutNote(numbers.unknown, 'members'));
  return { ...knownCounts(numbers.byProfession, file.sourceId, context), note };
}

/** A professional has one profession, so the numbers by profession add up to people. */
function knownCounts(
  byProfession: readonly CountOfProfession[],
  sourceId: string | null,
  { loaders }: RequestContext,
): Counts {
  return {
    total: sum(byProfession.map((each) => each.count)),
    byProfession,
    acceptingNewPatients: async () =>
      (await loaders.newPatientsTold()) ? sum(byProfession.map((each) => each.accepting)) : null,
    unknownReason: null,
    note: noNote,
    sourceId,
  };
}

function unknownCounts(unknownReason: string): Counts {
  return {
    total: null,
    byProfession: [],
    acceptingNewPatients: () => Promise.resolve(null),
    unknownReason,
    note: noNote,
    sourceId: null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
