import type { CptsStage } from '../../../schema/generated/cpts';
import type { StageOnDay } from './stageOnDay';
import { stageRank } from './stageOrder';

/** Whether a CPTS counts where a stage is asked for: certainly, possibly, or not. */
export type Standing = 'CERTAIN' | 'POSSIBLE' | 'NONE';

/** How a CPTS stands towards a least stage on a day. One that has ended no longer counts. */
export function standing(day: StageOnDay, least: CptsStage): Standing {
  const counts = day.possible.filter((stage) => stage !== 'ENDED' && stageRank(stage) >= stageRank(least));
  if (counts.length === 0) return 'NONE';
  return day.reached !== null && counts.length === day.possible.length ? 'CERTAIN' : 'POSSIBLE';
}
