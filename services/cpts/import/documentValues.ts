import { z } from 'zod';
import { isDay } from '../../../common/calendarDay';
import { datePrecision, territoryLevel } from './documentEnums';

/** Text that says something: not empty, no blanks around it. */
export const text = z.string().regex(/^\S(.*\S)?$/su, 'must be text, without blanks around it');

/** A stable name: words of a-z and 0-9, joined by hyphens. */
export const stableName = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a stable name such as cpts-grand-saumurois');

/** A calendar day, 2021-03-12. */
export const day = z.string().refine(isDay, 'must be a calendar day such as 2021-03-12');

/** INSEE code of a department: 43, 2A, 974. */
export const departmentCode = z
  .string()
  .regex(
    /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[4678])$/,
    'must be the code of a department such as 83 or 2A',
  )
  .refine((code) => code !== '20', 'must be the code of a department; Corsica is 2A and 2B');

/** INSEE code of a region: 93, 02. */
export const regionCode = z.string().regex(/^\d{2}$/, 'must be the code of a region such as 93');

/** INSEE code of a commune or municipal arrondissement: 83069, 2A004. */
export const communeCode = z
  .string()
  .regex(/^(\d{2}|2[AB])\d{3}$/, 'must be the INSEE code of a commune such as 83069');

/** Euros with at most two decimals in the file, whole cents once read: 1221790 becomes 122179000. More than 0: unknown is null. */
export const euros = z
  .number()
  .positive('must be an amount above 0 (unknown is null)')
  .refine((amount) => Number.isSafeInteger(Math.round(amount * 100)), 'is too large an amount')
  .refine((amount) => Math.round(amount * 100) / 100 === amount, 'must be euros with at most two decimals')
  .transform((amount) => Math.round(amount * 100));

/** A date as a document gives it: a day, or the first and last day possible (null where open). */
export const statedDate = z.strictObject({
  day: day.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: datePrecision,
  asWritten: text,
});

/** A territory: its level and its code (FR for the country, SIREN for an EPCI). */
export const territory = z.strictObject({ level: territoryLevel, code: text });

export type StatedDate = z.infer<typeof statedDate>;
export type TerritoryReference = z.infer<typeof territory>;
