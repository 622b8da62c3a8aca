import type { Mission } from '../../../../schema/generated/cpts';

const WHOLE: Partial<Readonly<Record<Mission, Mission>>> = { UNSCHEDULED_CARE: 'ACCESS_TO_CARE' };

/** The mission that another is a line of, whose deadlines and review are its own too; null for a whole mission. */
export function wholeMission(mission: Mission): Mission | null {
  return WHOLE[mission] ?? null;
}
