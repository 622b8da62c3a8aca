import { z } from 'zod';
import { CONTRACT_RULES, MISSION_RULES } from '../model/contract/ContractRuleName';
import { mission } from './documentEnums';
import { text } from './documentValues';

/** The rules of contracts that a document may give: see CONTRACT_RULES and MISSION_RULES. */
export const contractRuleName = z.enum([...CONTRACT_RULES, ...MISSION_RULES]);

/** A rule of contracts as one document gives it. */
export const contractRule = z.strictObject({
  rule: contractRuleName,
  /** Null for a rule that holds for the contract as a whole. */
  mission: mission.nullable(),
  /** Null with MISSION_START_AT_ANY_TIME only, which has no number. */
  value: z.int().positive().nullable(),
  where: text,
});

export type ContractRuleFact = z.infer<typeof contractRule>;
