import type { Territory, TerritoryLevel } from '../model/Territory';

/** The territory that a fact is tied to; null where it is tied to none. */
export function territoryOfFact(fact: {
  readonly territoryLevel: TerritoryLevel | null;
  readonly territoryCode: string | null;
}): Territory | null {
  const { territoryLevel: level, territoryCode: code } = fact;
  return level === null || code === null ? null : { level, code };
}
