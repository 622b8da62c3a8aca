import type { CptsStage } from '../../../schema/generated/cpts';
import type { CptsOnDay } from './CptsOnDay';
import { inStageOrder } from './stageOrder';

/** The furthest stage that one of the CPTS has certainly reached; an ended one only where there is no other. */
export function furthestStage(all: readonly CptsOnDay[]): CptsStage | null {
  const reached = inStageOrder(all.map((day) => day.stage.reached).filter((stage) => stage !== null));
  return reached.filter((stage) => stage !== 'ENDED').at(-1) ?? reached.at(-1) ?? null;
}
