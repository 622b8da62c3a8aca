import type { CogCommune } from '../../../common/cog/CogCommune';
import { populationRows as figures } from '../../territories/import/populationRows';
import { readReference } from '../../territories/import/readReference';
import { readPackage } from '../../territories/import/readPackage';
import { CommuneRow } from '../entities/CommuneRow';
import { PopulationRow } from '../entities/PopulationRow';

// TEMPORARY until common/cog stands
const LEVELS = {
  COMMUNE: 'Commune',
  EPCI: 'EPCI',
  DEPARTMENT: 'Department',
  REGION: 'Region',
  COUNTRY: 'Country',
} as const;
export function readReferenceData(): { communes: CommuneRow[]; populations: PopulationRow[] } {
  const reference = readReference();
  const packaged = readPackage(2026, 'communes') as unknown as Record<string, string>[];
  const epciOf = new Map(
    reference.latest.epcis.flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)),
  );
  const com = (d: string) => /^9(75|77|78|8)/.test(d);
  const communes: CogCommune[] = packaged
    .filter((c) => c['type'] === 'commune-actuelle' || c['type'] === 'arrondissement-municipal')
    .map((c) => ({
      code: c['code']!,
      name: c['nom']!,
      kind: c['type'] === 'commune-actuelle' ? 'COMMUNE' : 'MUNICIPAL_ARRONDISSEMENT',
      departmentCode:
        c['departement'] ?? c['code']!.slice(0, c['code']!.startsWith('9') && c['code']! > '97' ? 3 : 2),
      regionCode: com(c['code']!) ? null : (c['region'] ?? null),
      epciCode: epciOf.get(c['code']!) ?? null,
      parentCode: c['type'] === 'commune-actuelle' ? null : (c['commune'] ?? null),
    }));
  const current = new Map([...communes].map((c) => [c.code, c]));
  const today = '2026-01-01';
  const populations = figures(reference)
    .filter(
      (f) =>
        f.level !== 'COMMUNE' ||
        (f.value !== null &&
          current.has(f.code) &&
          reference.history.aliveOn(f.code, today)?.lifeFrom === f.lifeFrom),
    )
    .map((f) => ({
      kind: f.kind,
      year: f.year,
      level: LEVELS[f.level],
      code: f.code,
      value: f.value,
      unknownReason: f.unknownReason,
      note: f.note,
    }));
  return { communes: communes.map(({ name: _n, ...c }) => c), populations };
}
