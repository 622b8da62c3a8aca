import type { RequestContext } from '../context';
import { coverageNote, noNote } from '../coverageNote';
import type { Unplaced } from '../loaders/unplaced';
import { territoryCoverage } from '../territoryCoverage';
import type { TerritoryCodes } from './checkedTerritories';

/** Why a list narrowed to a place is unknown, and what it leaves out otherwise. */
export interface PlaceCoverage {
  readonly unknownReason: string | null;
  readonly note: () => Promise<string | null>;
}

/** What the loaded file tells of the narrowest place of a filter; a list of all places leaves nothing out. */
export async function placeCoverage(
  { communeCode, departmentCode }: TerritoryCodes,
  counted: keyof Unplaced,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<PlaceCoverage> {
  const code = communeCode ?? departmentCode;
  if (code === null) return { unknownReason: null, note: noNote };
  const level = communeCode === null ? 'DEPARTMENT' : 'COMMUNE';
  const { coverage, unknownReason } = await territoryCoverage({ code }, { kind: counted, level }, loaders);
  if (coverage === null) return { unknownReason, note: noNote };
  return { unknownReason, note: () => coverageNote(coverage, counted, loaders) };
}
