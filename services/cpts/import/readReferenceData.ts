import type { LegalPopulation } from '../../../common/cog/LegalPopulation';
import { legalPopulations } from '../../../common/cog/legalPopulations';
import { readCogCommunes } from '../../../common/cog/readCogCommunes';
import type { Reference } from '../../../common/cog/readReference';
import { dayOfCog } from '../../../common/cog/vintages';
import type { CommuneRow } from '../entities/CommuneRow';
import type { PopulationRow } from '../entities/PopulationRow';
import type { TerritoryLevel } from '../model/Territory';
import { readNameRows, type NameRows } from './readNameRows';

/** The communes to count with, their names and codes, and the populations of communes and wider territories. */
export interface ReferenceData extends NameRows {
  readonly communes: CommuneRow[];
  readonly populations: PopulationRow[];
}

const LEVELS: Readonly<Record<LegalPopulation['level'], TerritoryLevel>> = {
  COUNTRY: 'Country',
  REGION: 'Region',
  DEPARTMENT: 'Department',
  EPCI: 'EPCI',
  COMMUNE: 'Commune',
};

/** Reads the rows of the service out of the reference. Totals follow the rule that all services share. */
export async function readReferenceData(reference: Reference): Promise<ReferenceData> {
  const communes = readCogCommunes(reference.rows, reference.epcis);
  return {
    ...(await readNameRows(reference, communes)),
    communes: communes.map(communeRow),
    populations: legalPopulations(reference)
      .filter((figure) => figure.level !== 'COMMUNE' || isOfToday(figure, reference))
      .map(populationRow),
  };
}

function communeRow(commune: CommuneRow): CommuneRow {
  const { code, kind, departmentCode, regionCode, epciCode, parentCode } = commune;
  return { code, kind, departmentCode, regionCode, epciCode, parentCode };
}

/** Figures of communes that have been merged away or cut since are of other communes; a missing one tells why it is. */
function isOfToday({ code, lifeFrom }: LegalPopulation, { history, latest }: Reference): boolean {
  return history.aliveOn(code, dayOfCog(latest.cog))?.lifeFrom === lifeFrom;
}

function populationRow({
  level,
  code,
  kind,
  year,
  value,
  origin,
  unknownReason,
  note,
}: LegalPopulation): PopulationRow {
  return { kind, year, level: LEVELS[level], code, value, origin, unknownReason, note };
}
