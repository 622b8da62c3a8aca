/**
 * The rules of contracts that documents give. Years, months and counts are whole numbers, parts of an amount are per cent.
 * Those of MISSION_RULES are given for each mission, the others once.
 */
export const CONTRACT_RULES = [
  'CONTRACT_YEARS',
  'REVIEW_MONTHS',
  'MISSION_START_REVIEWS',
  'MISSION_VARIABLE_AFTER_REVIEW',
  'OPERATING_FUNDS_AT_SIGNATURE',
  'OPERATING_FUNDS_ADVANCE',
  'MISSION_FIXED_ADVANCE',
] as const;

/** Months after the signature by which a mission must have started and be deployed, or that it has no deadline. */
export const MISSION_RULES = [
  'MISSION_START_MONTHS',
  'MISSION_DEPLOY_MONTHS',
  'MISSION_START_AT_ANY_TIME',
] as const;

export type ContractRuleName = (typeof CONTRACT_RULES)[number] | (typeof MISSION_RULES)[number];
