import type { ContractRuleRow } from '../entities/ContractRuleRow';
import type { ContractRuleName } from '../model/contract/ContractRuleName';
import type { ContractRules, MissionDeadline, SourcedNumber } from '../model/contract/ContractRules';

/** The rules of contracts put together from their rows. Throws where one is missing: the load must have refused it. */
export function assembleContractRules(rows: readonly ContractRuleRow[]): ContractRules {
  const one = (rule: ContractRuleName): SourcedNumber => {
    const row = rows.find((each) => each.rule === rule);
    if (row?.value == null) throw new Error(`The rule ${rule} is missing`);
    return { value: row.value, sourceId: row.sourceId };
  };
  return {
    contractYears: one('CONTRACT_YEARS'),
    reviewMonths: one('REVIEW_MONTHS'),
    missionStartReviews: one('MISSION_START_REVIEWS'),
    variableAfterReview: one('MISSION_VARIABLE_AFTER_REVIEW'),
    operatingAtSignature: one('OPERATING_FUNDS_AT_SIGNATURE'),
    operatingAdvance: one('OPERATING_FUNDS_ADVANCE'),
    missionFixedAdvance: one('MISSION_FIXED_ADVANCE'),
    deadlines: deadlinesOf(rows),
  };
}

function deadlinesOf(rows: readonly ContractRuleRow[]): ContractRules['deadlines'] {
  const months = (start: ContractRuleRow, rule: ContractRuleName) =>
    rows.find((row) => row.rule === rule && row.mission === start.mission)?.value ?? null;
  return new Map(
    rows.flatMap((row) => {
      const begins = row.rule === 'MISSION_START_MONTHS' || row.rule === 'MISSION_START_AT_ANY_TIME';
      if (row.mission === null || !begins) return [];
      const deadline: MissionDeadline = {
        startMonths: row.value,
        deployMonths: months(row, 'MISSION_DEPLOY_MONTHS'),
        sourceId: row.sourceId,
      };
      return [[row.mission, deadline]];
    }),
  );
}
