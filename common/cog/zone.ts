/** The parts of the Republic, as the schema's TerritoryZone. */
export type Zone = 'METROPOLITAN' | 'OVERSEAS_DEPARTMENT' | 'OVERSEAS_COLLECTIVITY';
