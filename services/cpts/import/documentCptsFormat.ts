import { z } from 'zod';
import * as kinds from './documentEnums';
import { communeCode, day, departmentCode, stableName, statedDate, text } from './documentValues';

const where = text;
const note = text.nullable();

export const stage = z.strictObject({ stage: kinds.cptsStage, date: statedDate, note, where });

export const perimeterEntry = z.strictObject({
  code: communeCode,
  statedName: text.max(200),
  wholeCommune: z.boolean(),
  from: day.nullable(),
  /** First day on which the commune was no longer in it. */
  to: day.nullable(),
});

export const perimeter = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    entries: z.array(perimeterEntry).min(1),
    unknownReason: z.null(),
    note,
    where,
  }),
  z.strictObject({
    known: z.literal(false),
    entries: z.array(perimeterEntry).max(0),
    unknownReason: text,
    note,
    where,
  }),
]);

export const cpts = z.strictObject({
  id: stableName,
  /** As the document writes it, led by "CPTS"; for an initiative without a name, the area it is in. */
  name: text.max(200),
  named: z.boolean(),
  otherNames: z.array(text),
  /** No document gives one so far. */
  finess: z.null(),
  departments: z.array(departmentCode).min(1),
  /** Oldest first. */
  stages: z.array(stage).min(1),
  expectedSignature: statedDate.nullable(),
  perimeter,
  where,
});

export const contract = z.strictObject({
  id: stableName,
  cpts: stableName,
  signed: statedDate,
  /** Ids of organizations. */
  signatories: z.array(stableName),
  /** The commune. */
  signedAt: communeCode.nullable(),
  note,
  where,
});
