import { z } from 'zod';
import { confidence, gridBasis, mission, missionStatus } from './documentEnums';
import { day, euros, stableName, text } from './documentValues';

const where = text;

/** Yearly amounts of sizes 1, 2, 3 and 4, in this order; null where the document gives none. */
const amounts = z.tuple([euros.nullable(), euros.nullable(), euros.nullable(), euros.nullable()]);

/** A part of an amount; 0 where the whole amount is the other part. */
const part = z.union([z.literal(0), euros]).nullable();

/** Parts of the amounts of sizes 1, 2, 3 and 4; null, or left out altogether, where the document does not split them. */
const parts = z.tuple([part, part, part, part]).default([null, null, null, null]);

const gridSize = z.strictObject({
  category: z.int().min(1).max(4),
  above: z.int().positive().nullable(),
  below: z.int().positive().nullable(),
  where,
});

const gridMission = z.strictObject({
  mission,
  /** Null where the document names the mission without saying how binding it is. */
  status: missionStatus.nullable(),
  where,
});

const fundingLine = z.strictObject({
  /** Null for operating funds. */
  mission: mission.nullable(),
  amounts,
  /** What of the amount does not depend on results, and what does. */
  fixed: parts,
  variable: parts,
  confidence,
  /** Whether the variable part is due only if something happens, such as a crisis. */
  variableOnEvent: z.boolean().default(false),
  /** Missions whose money is in this line: the grid has no line of their own for them. */
  includes: z.array(mission).default([]),
  noteFr: text.nullable().default(null),
  noteEn: text.nullable().default(null),
  where,
});

const gridTotal = z.strictObject({
  /** Null where the document does not say. */
  unscheduledCareIncluded: z.boolean().nullable(),
  amounts,
  confidence,
  where,
});

/**
 * What one document says of a version of the funding grid. Parts with the same id, from several documents, make one grid:
 * label, `from` and note may be null in a part, are given by one part at least (the note by none), and must be equal where
 * two give them; `basis` is the same in all; sizes, missions, lines and totals add up in the order of the files, each with the source of its own
 * file; a size, and a mission's status or line, is given by one part only.
 */
export const fundingGridPart = z.strictObject({
  id: stableName,
  basis: gridBasis.default('AGREEMENT'),
  labelFr: text.nullable(),
  labelEn: text.nullable(),
  from: day.nullable(),
  sizes: z.array(gridSize),
  missions: z.array(gridMission),
  lines: z.array(fundingLine),
  totals: z.array(gridTotal),
  noteFr: text.nullable(),
  noteEn: text.nullable(),
  where,
});

export type SizeAmounts = z.infer<typeof amounts>;
export type GridSizeFact = z.infer<typeof gridSize>;
export type GridMissionFact = z.infer<typeof gridMission>;
export type FundingLineFact = z.infer<typeof fundingLine>;
export type GridTotalFact = z.infer<typeof gridTotal>;
export type FundingGridPart = z.infer<typeof fundingGridPart>;
