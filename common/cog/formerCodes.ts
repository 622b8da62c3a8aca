import type { Reference } from './readReference';
import { dayOfCog } from './vintages';

/** A code out of use, and the commune of today that it leads to. */
export interface FormerCode {
  readonly code: string;
  readonly successorCode: string;
  /** The name it bore last, where the records tell. */
  readonly name: string | null;
}

/**
 * Each code out of use with the commune of today it leads to. Where the sources disagree, the commune that it is a
 * delegated or associated part of today goes first, then the chain of dated mergers, then the list of former codes.
 */
export function formerCodes(reference: Reference, names: ReadonlyMap<string, string>): FormerCode[] {
  const { history, latest } = reference;
  const today = dayOfCog(latest.cog);
  const codes = new Set([...latest.successors.keys(), ...history.codes()]);
  return [...codes].sort().flatMap((code) => {
    if (latest.communes.has(code)) return [];
    const successorCode =
      latest.partOf.get(code) ?? history.successorOn(code, today) ?? latest.successors.get(code);
    if (successorCode === undefined) return [];
    return [{ code, successorCode, name: history.versions(code).at(-1)?.name ?? names.get(code) ?? null }];
  });
}
