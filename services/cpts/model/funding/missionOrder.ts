import type { Mission } from '../../../../schema/generated/cpts';

const ORDER: Readonly<Record<Mission, number>> = {
  ACCESS_TO_CARE: 0,
  UNSCHEDULED_CARE: 1,
  CARE_PATHWAYS: 2,
  PREVENTION: 3,
  HEALTH_CRISIS: 4,
  QUALITY_OF_CARE: 5,
  SUPPORT_FOR_PROFESSIONALS: 6,
};

/** The missions, each once, in the order of the schema. */
export function inMissionOrder(missions: Iterable<Mission>): Mission[] {
  return [...new Set(missions)].sort((a, b) => ORDER[a] - ORDER[b]);
}
