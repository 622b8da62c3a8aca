import type { EntityManager } from 'typeorm';
import { StartupError } from '../../../common/errors/StartupError';
import { CommuneRow } from '../entities/CommuneRow';
import type { CptsFact } from './documentFormat';

/** Throws StartupError where a perimeter names a code that is no commune of the loaded reference: it would cover nobody. */
export async function checkPerimeterCodes(manager: EntityManager, cpts: readonly CptsFact[]): Promise<void> {
  const communes = await manager
    .createQueryBuilder(CommuneRow, 'commune')
    .select('commune.code', 'code')
    .getRawMany<{ code: string }>();
  const known = new Set(communes.map((commune) => commune.code));
  const entries = cpts.flatMap((each) =>
    each.perimeter.entries.map((entry) => ({ cpts: each.id, code: entry.code })),
  );
  const unknown = entries.filter((entry) => !known.has(entry.code));
  if (unknown.length === 0) return;
  const names = unknown.map((entry) => `${entry.code} (${entry.cpts})`).join(', ');
  throw new StartupError(`Perimeters name codes that are no commune of the present COG: ${names}.`);
}
