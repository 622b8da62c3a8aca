import { endOf, stateOf, type PartnerKey } from '../../gateway/access/keys/PartnerKey';
import { table } from '../output/table';

/** A key as it is listed: nothing of its secrets. */
export interface KeyLine extends Pick<
  PartnerKey,
  'name' | 'id' | 'scopes' | 'tier' | 'created' | 'expires' | 'revoked'
> {
  readonly state: 'active' | 'expired' | 'revoked';
  /** Until when the secret before the last rotation holds; null where there is none. */
  readonly rotatingUntil: string | null;
}

/** The keys as they stand at a time, in the order of their names. */
export function keyLines(keys: readonly PartnerKey[], now: number): KeyLine[] {
  return keys
    .map((key) => ({
      name: key.name,
      id: key.id,
      scopes: key.scopes,
      tier: key.tier,
      created: key.created,
      expires: key.expires,
      revoked: key.revoked,
      state: stateOf(key, now),
      rotatingUntil: lastEnd(key, now),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The lines as a table. */
export function keyTable(lines: readonly KeyLine[]): string {
  return table(
    ['name', 'id', 'scopes', 'tier', 'created', 'expires', 'state'],
    lines.map((line) => [
      line.name,
      line.id,
      line.scopes.join(', ') || '–',
      line.tier,
      line.created.slice(0, 10),
      line.expires,
      stateShown(line),
    ]),
  );
}

function stateShown({ state, rotatingUntil }: KeyLine): string {
  if (state !== 'active' || rotatingUntil === null) return state;
  return `active, the old secret until ${minuteOf(rotatingUntil)}`;
}

/** None outlives its key. */
function lastEnd(key: PartnerKey, now: number): string | null {
  const ends = key.secrets.flatMap(({ until }) => (until === null ? [] : Date.parse(until)));
  const last = Math.min(Math.max(...ends), endOf(key));
  return last > now ? new Date(last).toISOString() : null;
}

/** A time to the minute, as people read it. */
export function minuteOf(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
