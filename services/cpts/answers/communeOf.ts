import type { CommuneReference } from '../parents';

/** A commune of today by its code: facts name no others. */
export function communeOf(code: string): CommuneReference {
  return { level: 'Commune', code, current: true };
}
