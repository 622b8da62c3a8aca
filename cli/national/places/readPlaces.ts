import { isCollectivity } from '../../../common/cog/overseas';
import { readPackage, type PackagedCommune } from '../../../common/cog/readPackage';
import { isCommune } from '../../../common/cog/readVintage';

import { compareText } from '../../../common/text/compareText';
import { NATIONAL_COG } from './nationalCog';
import type { Place } from './Place';

/** The places of the latest COG in the order of their codes, without the overseas collectivities: nobody is counted twice. */
export function readPlaces(): Place[] {
  const epciOf = new Map(
    readPackage(NATIONAL_COG, 'epci').flatMap(({ code, membres }) =>
      membres.map((member) => [member.code, code] as const),
    ),
  );
  const rows = readPackage(NATIONAL_COG, 'communes').filter(
    (row) => isCommune(row) && !isCollectivity(row.code),
  );
  const divided = new Set(rows.map(({ commune }) => commune));
  return rows
    .filter(({ code }) => !divided.has(code))
    .map((row) => placeOf(row, epciOf.get(row.commune ?? row.code) ?? null))
    .sort((one, other) => compareText(one.code, other.code));
}

function placeOf(row: PackagedCommune, epciCode: string | null): Place {
  return {
    code: row.code,
    name: row.nom,
    departmentCode: row.departement ?? '',
    regionCode: row.region ?? '',
    epciCode,
    population: row.population ?? 0,
    postalCodes: row.codesPostaux ?? [],
  };
}
