import type { Territory, TerritoryLevel } from '../model/Territory';
import type { CommuneReference } from '../parents';
import { communeOf } from './communeOf';

type WiderLevel = Exclude<TerritoryLevel, 'Commune'>;

/** The territory that a fact is tied to; null where it is tied to none. */
export function territoryOfFact(fact: {
  readonly territoryLevel: TerritoryLevel | null;
  readonly territoryCode: string | null;
}): Territory<WiderLevel> | CommuneReference | null {
  const { territoryLevel: level, territoryCode: code } = fact;
  if (level === null || code === null) return null;
  return level === 'Commune' ? communeOf(code) : { level, code };
}
