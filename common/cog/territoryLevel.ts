/** The five sizes of territory, as the schema's TerritoryLevel. */
export type TerritoryLevel = 'COUNTRY' | 'REGION' | 'DEPARTMENT' | 'EPCI' | 'COMMUNE';
