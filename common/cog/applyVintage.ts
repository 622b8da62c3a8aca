import type { CommuneVersion } from './CommuneVersion';
import type { Ending } from './ending';
import { groupBy } from './groupBy';
import type { Vintage } from './readVintage';
import { sourceIdOfCog } from './cogSources';
import { dayOfCog } from './vintages';

type Versions = Map<string, CommuneVersion[]>;

/** One COG and the one before it, seen from the history that is to be carried on. */
interface Step {
  readonly versions: Versions;
  readonly before: Vintage;
  readonly after: Vintage;
  /** Codes of `before` that `after` no longer has, by the code that took over. */
  readonly mergedInto: ReadonlyMap<string, readonly string[]>;
  /** Communes of `before` that gave land to a commune which stands on its own again. */
  readonly parents: ReadonlySet<string>;
}

/** Communes of the first COG that the history file leaves out (overseas collectivities, arrondissements) get one version. */
export function startFromVintage(versions: Versions, vintage: Vintage): void {
  for (const [code, { name }] of vintage.communes) {
    if (!versions.has(code)) versions.set(code, [version(vintage, { code, name, validFrom: '' })]);
  }
}

/** Carries the history on from one COG to the next: what is gone, new, merged, split or renamed bears the later one's day. */
export function applyVintage(versions: Versions, before: Vintage, after: Vintage): void {
  const gone = [...before.communes.keys()].filter((code) => !after.communes.has(code));
  const mergedInto = groupBy(gone, (code) => after.successors.get(code) ?? '');
  const born = [...after.communes.keys()].filter((code) => !before.communes.has(code));
  const parents = new Set(
    born.filter((code) => !mergedInto.has(code)).map((code) => before.partOf.get(code) ?? ''),
  );
  const step: Step = { versions, before, after, mergedInto, parents };
  for (const code of gone) endGone(step, code);
  for (const code of born) open(step, code, dayOfCog(after.cog));
  for (const code of after.communes.keys()) if (before.communes.has(code)) carryOn(step, code);
}

function endGone({ versions, before, after }: Step, code: string): void {
  const successorCode = after.successors.get(code) ?? null;
  const moved =
    successorCode !== null &&
    !before.communes.has(successorCode) &&
    after.communes.get(successorCode)?.name === before.communes.get(code)?.name;
  const delegated = after.partOf.get(code) === successorCode;
  close(versions, code, {
    after,
    ending: moved ? 'MOVED' : delegated ? 'DELEGATED' : 'MERGED',
    successorCode,
  });
}

function carryOn(step: Step, code: string): void {
  const ending = endingOf(step, code);
  if (ending === null) return;
  const lifeFrom = ending === 'RENAMED' ? step.versions.get(code)?.at(-1)?.lifeFrom : undefined;
  close(step.versions, code, { after: step.after, ending, successorCode: null });
  open(step, code, lifeFrom ?? dayOfCog(step.after.cog));
}

/** A merger that renames the commune makes a commune nouvelle: the one of before is merged away, under the same code. */
function endingOf({ before, after, mergedInto, parents }: Step, code: string): Ending | null {
  const renamed = before.communes.get(code)?.name !== after.communes.get(code)?.name;
  if (parents.has(code)) return 'SPLIT';
  if (mergedInto.has(code)) {
    const newlyDelegated = after.partOf.get(code) === code && !before.partOf.has(code);
    return renamed || newlyDelegated ? 'DELEGATED' : 'ENLARGED';
  }
  return renamed ? 'RENAMED' : null;
}

function open({ versions, after }: Step, code: string, lifeFrom: string): void {
  const name = after.communes.get(code)?.name ?? '';
  const opened = { ...version(after, { code, name, validFrom: dayOfCog(after.cog) }), lifeFrom };
  versions.set(code, [...(versions.get(code) ?? []), opened]);
}

function close(
  versions: Versions,
  code: string,
  end: { readonly after: Vintage; readonly ending: Ending; readonly successorCode: string | null },
): void {
  const past = versions.get(code) ?? [];
  const last = past.at(-1);
  if (!last) return;
  const closed = {
    ...last,
    validTo: dayOfCog(end.after.cog),
    ending: end.ending,
    successorCode: end.successorCode,
  };
  versions.set(code, [...past.slice(0, -1), closed]);
}

function version(vintage: Vintage, of: { code: string; name: string; validFrom: string }): CommuneVersion {
  return {
    ...of,
    validTo: null,
    lifeFrom: of.validFrom,
    ending: null,
    successorCode: null,
    sourceId: vintage.sourceId ?? sourceIdOfCog(vintage.cog),
  };
}
