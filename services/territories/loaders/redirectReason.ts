import type { CommuneVersionRow } from '../entities/CommuneVersionRow';
import type { Ending } from '../../../common/cog/ending';

const happenings: Readonly<Record<Ending, string>> = {
  DELEGATED: 'became a delegated commune of',
  ASSOCIATED: 'became an associated commune of',
  MERGED: 'was merged into',
  MOVED: 'changed its code and became',
  ABOLISHED: 'was abolished, its land going to',
  RENAMED: 'became',
  ENLARGED: 'became',
  SPLIT: 'became',
};

/**
 * What happened to a code, in one sentence. A change that only a comparison of two COG shows bears the day of the later
 * one; between those of 2019 and 2021 it may be up to two years older, which the sentence says.
 */
export function redirectReason(
  version: CommuneVersionRow,
  successor: { code: string; name: string },
): string {
  const happening = happenings[version.ending ?? 'MERGED'];
  const when =
    version.validTo === '2021-01-01' ? 'between 2019-01-02 and 2021-01-01' : `on ${version.validTo ?? ''}`;
  return `${version.name} (${version.code}) ${happening} ${successor.name} (${successor.code}) ${when}.`;
}
