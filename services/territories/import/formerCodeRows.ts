import type { FormerCodeRow } from '../entities/FormerCodeRow';
import type { Reference } from '../../../common/cog/readReference';
import { dayOfCog } from '../../../common/cog/vintages';

/**
 * Each code out of use with the commune of today it leads to. Where the sources disagree, the commune that it is a
 * delegated or associated part of today goes first, then the chain of dated mergers, then the list of former codes.
 */
export function formerCodeRows(reference: Reference, names: ReadonlyMap<string, string>): FormerCodeRow[] {
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
