import { referenceFileId, type ReferenceFile } from '../files/ReferenceFile';
import { referenceFiles, type ReferenceFiles } from '../files/ReferenceFiles';

/**
 * The files without those of the kind that are made up where the new one is real, or the other way round: neither stands in
 * the way of the other, and the new one takes their place.
 */
export function alikeFiles(
  stored: ReferenceFiles,
  { kind, synthetic }: { readonly kind: ReferenceFile['kind']; readonly synthetic: boolean },
): ReferenceFiles {
  const kept = [...stored.cogs, ...stored.populations, ...stored.epcis].filter(
    (file) => file.kind !== kind || (file.source.kind === 'SYNTHETIC') === synthetic,
  );
  const ids = new Set(kept.map(referenceFileId));
  return referenceFiles(
    kept,
    stored.marks.filter(({ id }) => ids.has(id)),
  );
}
