import { z } from 'zod';
import { confidence, mission, missionStatus } from './documentEnums';
import { day, euros, stableName, text } from './documentValues';

const where = text;

/** Yearly amounts of sizes 1, 2, 3 and 4, in this order; null where the document gives none. */
const amounts = z.tuple([euros.nullable(), euros.nullable(), euros.nullable(), euros.nullable()]);

const gridSize = z.strictObject({
  category: z.int().min(1).max(4),
  above: z.int().positive().nullable(),
  below: z.int().positive().nullable(),
  where,
});

const gridMission = z.strictObject({ mission, status: missionStatus, where });

const fundingLine = z.strictObject({
  /** Null for operating funds. */
  mission: mission.nullable(),
  amounts,
  confidence,
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
 * two give them; sizes, missions, lines and totals add up in the order of the files, each with the source of its own
 * file; a size, and a mission's status or line, is given by one part only.
 */
export const fundingGridPart = z.strictObject({
  id: stableName,
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
