import { badInput } from '../../../common/errors/badInput';
import type { Mission } from '../../../schema/generated/cpts';

/** Throws REPEATED_MISSION where the list names a mission twice. */
export function checkOnce(missions: readonly Mission[]): void {
  const seen = new Set<Mission>();
  for (const mission of missions) {
    if (seen.has(mission)) throw badInput('REPEATED_MISSION', mission);
    seen.add(mission);
  }
}
