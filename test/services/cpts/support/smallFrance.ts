import { Reference, type ReferenceCommune } from '../../../../services/cpts/model/Reference';
import { territoryKey, type Territory } from '../../../../services/cpts/model/Territory';
import { UNPUBLISHED, type AreaInhabitants, type Vintage } from '../../../../services/cpts/model/Vintage';

function commune(code: string, more: Partial<ReferenceCommune> = {}): ReferenceCommune {
  return {
    code,
    kind: 'COMMUNE',
    departmentCode: code.slice(0, 2),
    regionCode: '93',
    epciCode: null,
    parentCode: null,
    ...more,
  };
}

function arrondissement(code: string): ReferenceCommune {
  return commune(code, { kind: 'MUNICIPAL_ARRONDISSEMENT', parentCode: '13055' });
}

/** Four plain communes in two departments, one EPCI, and Marseille with three arrondissements. */
export const smallFrance = new Reference([
  commune('83001', { epciCode: '200000001' }),
  commune('83002', { epciCode: '200000001' }),
  commune('83003'),
  commune('13001'),
  commune('13055'),
  arrondissement('13201'),
  arrondissement('13202'),
  arrondissement('13203'),
]);

const INHABITANTS: Readonly<Record<string, number>> = {
  '83001': 1_000,
  '83002': 200,
  '83003': 0,
  '13001': 5_000,
  '13055': 60_000,
  '13201': 10_000,
  '13202': 20_000,
  '13203': 30_000,
};

/** The populations of smallFrance; codes in `without` have none. */
export function smallVintage(without: readonly string[] = []): Vintage {
  const codes = smallFrance.communes.map(({ code }) => code);
  const values = codes.map((code) =>
    without.includes(code) ? UNPUBLISHED : (INHABITANTS[code] ?? UNPUBLISHED),
  );
  const total = (territory: Territory): [string, AreaInhabitants] => {
    const members = (smallFrance.members(territory) ?? []).map((index) => codes[index] ?? '');
    const value = members.reduce((sum, code) => sum + (INHABITANTS[code] ?? 0), 0);
    return [territoryKey(territory), { value, published: false, unknownReason: null, note: null }];
  };
  const areas = new Map([
    total({ level: 'Department', code: '83' }),
    total({ level: 'Department', code: '13' }),
    total({ level: 'Region', code: '93' }),
    total({ level: 'Country', code: 'FR' }),
    total({ level: 'EPCI', code: '200000001' }),
  ]);
  const figures = Int32Array.from(values);
  return { year: 2023, kind: 'MUNICIPAL', values: figures, nationalValues: figures, areas };
}
