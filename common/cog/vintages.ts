import { join } from 'node:path';
import { projectPath } from '../paths';
import type { Day } from '../calendarDay';

/** A release of @etalab/decoupage-administratif that carries one COG, installed under an alias of its own. */
export interface VintageDefinition {
  /** The COG is that of 1 January of this year. */
  readonly cog: number;
  readonly version: string;
}

/** Every COG there is in a release; that of 2020 is in none. */
export const vintages: readonly VintageDefinition[] = [
  { cog: 2019, version: '0.7.0' },
  { cog: 2021, version: '1.1.1' },
  { cog: 2022, version: '2.3.1' },
  { cog: 2023, version: '3.1.1' },
  { cog: 2024, version: '4.1.0' },
  { cog: 2025, version: '5.3.0' },
  { cog: 2026, version: '6.0.0' },
];

/** The latest COG in the packages; a newer one may have been imported, which `Reference.latest` tells. */
export const latestCog = 2026;

/** The day whose state a COG gives. */
export function dayOfCog(cog: number): Day {
  return `${cog}-01-01`;
}

/** The path of a file in the release that carries this COG. */
export function packageFile(cog: number, ...parts: string[]): string {
  return join(projectPath('node_modules', `etalab-${cog}`), ...parts);
}
