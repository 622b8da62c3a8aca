import type { CommuneVersionRow } from '../entities/CommuneVersionRow';
import type { NameView } from '../model/NameView';
import { nameNote } from './nameNote';

/** The names that a code has borne, oldest first; versions that differ by territory only make one. */
export function namesOf(versions: readonly CommuneVersionRow[]): NameView[] {
  const names: NameView[] = [];
  for (const { name, validFrom, validTo, sourceId } of versions) {
    const last = names.at(-1);
    if (last?.name === name && last.to === validFrom) names[names.length - 1] = { ...last, to: validTo };
    else
      names.push({
        name,
        from: validFrom === '' ? null : validFrom,
        to: validTo,
        note: nameNote(validFrom, sourceId),
        sourceId,
      });
  }
  return names;
}
