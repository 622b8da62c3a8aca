import { communeCode, departmentCode, regionCode, type TerritoryReference } from './documentValues';

/** The rule that a territory breaks where its code is not one of its level; empty for a sound one, or none. */
export function checkTerritory(territory: TerritoryReference | null): string[] {
  if (territory === null || isSound(territory)) return [];
  return [`a ${territory.level} has a code of its level, got "${territory.code}"`];
}

function isSound({ level, code }: TerritoryReference): boolean {
  switch (level) {
    case 'Country':
      return code === 'FR';
    case 'Region':
      return regionCode.safeParse(code).success;
    case 'Department':
      return departmentCode.safeParse(code).success;
    case 'EPCI':
      return /^\d{9}$/.test(code);
    case 'Commune':
      return communeCode.safeParse(code).success;
  }
}
