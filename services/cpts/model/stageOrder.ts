import type { CptsStage } from '../../../schema/generated/cpts';

/** The road of a CPTS, in the order of the schema. */
export const stagesInOrder: readonly CptsStage[] = [
  'EMERGING',
  'PROJECT',
  'PRE_PROJECT_VALIDATED',
  'LETTER_OF_INTENT_VALIDATED',
  'HEALTH_PROJECT_FILED',
  'HEALTH_PROJECT_VALIDATED',
  'ACI_SIGNING',
  'ACI_SIGNED',
  'ENDED',
];

/** How far along the road a stage is: 0 for the first. */
export function stageRank(stage: CptsStage): number {
  return stagesInOrder.indexOf(stage);
}

/** The stages without repetition, in the order of the road. */
export function inStageOrder(stages: Iterable<CptsStage>): CptsStage[] {
  return [...new Set(stages)].sort((a, b) => stageRank(a) - stageRank(b));
}
