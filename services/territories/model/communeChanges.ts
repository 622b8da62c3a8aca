import type { Day } from '../../../common/calendarDay';
import type { CommuneHistory } from '../../../common/cog/CommuneHistory';
import type { CommuneVersion } from '../../../common/cog/CommuneVersion';
import type { CommuneChangeKind } from '../../../schema/generated/territories';

/** Something that changed in a commune, as the schema's CommuneChange. */
export interface CommuneChange {
  readonly kind: CommuneChangeKind;
  /** The first day on which it held. */
  readonly day: Day;
  readonly code: string;
  /** Null for a commune that was made. */
  readonly nameBefore: string | null;
  readonly nameAfter: string;
  /** The code that holds after the change. */
  readonly codeAfter: string;
  readonly sourceId: string;
}

/** What arrived where: how many codes went into one code on one day. */
type Arrivals = ReadonlyMap<string, number>;

/** The source that shows a change of a day. */
type SourceIdOf = (day: Day) => string;

interface Known {
  readonly arrivals: Arrivals;
  readonly sourceIdOf: SourceIdOf;
}

/**
 * Every change that two neighbouring versions of a code show, or its end. What renames a commune and changes its territory
 * at once, as a commune nouvelle under an old code, makes two.
 */
export function communeChanges(history: CommuneHistory, sourceIdOf: SourceIdOf): CommuneChange[] {
  const arrivals = arrivalsOf(history.all());
  const known = { arrivals, sourceIdOf };
  return [...history.codes()].flatMap((code) => {
    const own = history.versions(code);
    return own.flatMap((version, place) => [
      ...beginning(version, own[place - 1], known),
      ...end(version, history, known),
    ]);
  });
}

function arrivalsOf(versions: readonly CommuneVersion[]): Arrivals {
  const arrivals = new Map<string, number>();
  for (const { successorCode, validTo } of versions) {
    if (successorCode === null || validTo === null) continue;
    const place = placeInTime(successorCode, validTo);
    arrivals.set(place, (arrivals.get(place) ?? 0) + 1);
  }
  return arrivals;
}

function placeInTime(code: string, day: Day): string {
  return `${code} ${day}`;
}

/** A code that begins, or begins again, was made, unless another code went into it on that day. */
function beginning(
  version: CommuneVersion,
  before: CommuneVersion | undefined,
  { arrivals, sourceIdOf }: Known,
): CommuneChange[] {
  const { code, validFrom: day, name: nameAfter } = version;
  if (day === '') return [];
  const change = { day, code, nameAfter, codeAfter: code, sourceId: sourceIdOf(day) };
  if (before?.validTo !== day) {
    return arrivals.has(placeInTime(code, day)) ? [] : [{ ...change, kind: 'CREATED', nameBefore: null }];
  }
  const kinds: CommuneChangeKind[] = [];
  if (before.name !== nameAfter) kinds.push('RENAMED');
  if (before.lifeFrom !== version.lifeFrom) kinds.push('TERRITORY_CHANGED');
  return kinds.map((kind) => ({ ...change, kind, nameBefore: before.name }));
}

function end(
  version: CommuneVersion,
  history: CommuneHistory,
  { arrivals, sourceIdOf }: Known,
): CommuneChange[] {
  const { code, validTo: day, successorCode, name: nameBefore } = version;
  if (day === null || successorCode === null) return [];
  const after = history.aliveOn(history.successorOn(code, day) ?? successorCode, day);
  if (!after) return [];
  const alone = arrivals.get(placeInTime(after.code, day)) === 1 && !endsOn(history, after.code, day);
  return [
    {
      kind: isRecoding(version, after, alone) ? 'RECODED' : 'MERGED',
      day,
      code,
      nameBefore,
      nameAfter: after.name,
      codeAfter: after.code,
      sourceId: sourceIdOf(day),
    },
  ];
}

/**
 * Whether a code gave way to a new one and nothing else did, the name staying: the records call the two moves of the seat of
 * L'Oudon a merger.
 */
function isRecoding(version: CommuneVersion, after: CommuneVersion, alone: boolean): boolean {
  const stays = alone && after.validFrom === version.validTo && after.name === version.name;
  return version.ending === 'MOVED' || stays;
}

function endsOn(history: CommuneHistory, code: string, day: Day): boolean {
  return history.versions(code).some(({ validTo }) => validTo === day);
}
