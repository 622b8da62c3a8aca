import type { DepartmentRow } from '../entities/DepartmentRow';
import type { EpciKind, EpciRow } from '../entities/EpciRow';
import type { RegionRow } from '../entities/RegionRow';
import type { Zone } from '../../../common/cog/zone';
import type { Epci } from '../../../common/cog/Epci';
import type { PackagedArea } from '../../../common/cog/readPackage';

const zones: Readonly<Record<PackagedArea['zone'], Zone>> = {
  metro: 'METROPOLITAN',
  drom: 'OVERSEAS_DEPARTMENT',
  com: 'OVERSEAS_COLLECTIVITY',
};

/** MET69 is the Métropole de Lyon, which has a statute of its own. */
const epciKinds: Readonly<Record<string, EpciKind>> = {
  CC: 'COMMUNAUTE_DE_COMMUNES',
  CA: 'COMMUNAUTE_D_AGGLOMERATION',
  CU: 'COMMUNAUTE_URBAINE',
  METRO: 'METROPOLE',
  MET69: 'METROPOLE',
};

/** The 18 regions. The file also lists eight overseas collectivities as regions of their own, which they are not. */
export function regionRows(areas: readonly PackagedArea[]): RegionRow[] {
  return areas
    .filter((area) => area.zone !== 'com')
    .map((area) => ({ code: area.code, name: area.nom, zone: zones[area.zone] }));
}

/** The departments and, without a region, the overseas collectivities. */
export function departmentRows(areas: readonly PackagedArea[]): DepartmentRow[] {
  return areas.map((area) => ({
    code: area.code,
    name: area.nom,
    zone: zones[area.zone],
    regionCode: area.zone === 'com' ? null : (area.region ?? null),
  }));
}

/** The EPCI with their legal form. Throws where the file brings a form that is not known here. */
export function epciRows(epcis: readonly Epci[]): EpciRow[] {
  return epcis.map((epci) => {
    const kind = epciKinds[epci.type];
    if (!kind) throw new Error(`EPCI ${epci.code} has the unknown form ${epci.type}`);
    return { code: epci.code, name: epci.nom, kind };
  });
}
