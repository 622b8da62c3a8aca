/** The five sizes of territory, by the names of their types in the schema. */
export type TerritoryLevel = 'Country' | 'Region' | 'Department' | 'EPCI' | 'Commune';

/** A territory by its level and code: a code alone is ambiguous, 75 is a department and a region. */
export interface Territory<Level extends TerritoryLevel = TerritoryLevel> {
  readonly level: Level;
  readonly code: string;
}

/** One text for a territory, to look it up by. */
export function territoryKey(territory: Territory): string {
  return `${territory.level}:${territory.code}`;
}

/** The whole of France: its 18 regions. */
export const france: Territory<'Country'> = { level: 'Country', code: 'FR' };
