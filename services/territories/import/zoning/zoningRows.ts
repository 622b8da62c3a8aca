import type { Day } from '../../../../common/calendarDay';
import type { MedicalZoningRow } from '../../entities/MedicalZoningRow';
import type { MedicalZonePart } from '../../model/MedicalZone';
import type { CommunesOfToday } from './CommunesOfToday';
import type { PlacedStatement } from './PlacedStatement';
import type { LivingArea } from './ZoningStatement';

/** A zone of a commune before it is one of the rows of its commune. */
type Zoned = Pick<MedicalZoningRow, 'zone' | 'wholeCommune' | 'part' | 'partName'> & {
  readonly livingArea: LivingArea | null;
};

/**
 * The rows of a zoning, commune by commune. Where all that has become a commune is in one zone, the whole commune is; where
 * zones differ, or something is not stated, each is a part of it.
 */
export function zoningRows(
  groups: ReadonlyMap<string, readonly PlacedStatement[]>,
  communes: CommunesOfToday,
  fromDay: Day,
): MedicalZoningRow[] {
  return [...groups.values()].flatMap((placed) => {
    const commune = placed[0]?.commune;
    if (!commune) return [];
    const { code: communeCode, departmentCode } = commune;
    return zonesOf(placed, communes).map(({ livingArea, ...zoned }, place) => ({
      ...zoned,
      communeCode,
      departmentCode,
      profession: 'DOCTOR',
      fromDay,
      place,
      livingAreaCode: livingArea?.code ?? null,
      livingAreaName: livingArea?.name ?? null,
    }));
  });
}

function zonesOf(placed: readonly PlacedStatement[], communes: CommunesOfToday): Zoned[] {
  const whole = placed.filter(({ statement }) => statement.part === null);
  const parts = placed.filter(({ statement }) => statement.part !== null).map(partOf);
  return [...(wholeOf(whole, communes) ?? whole.map(partOf)), ...parts];
}

/** One zone for the whole commune; null where its parts bear several, or one is not stated. */
function wholeOf(placed: readonly PlacedStatement[], communes: CommunesOfToday): Zoned[] | null {
  const [first] = placed;
  if (!first) return [];
  const given = new Set(placed.map(({ from }) => from.code));
  const one = placed.every(({ statement }) => statement.zone === first.statement.zone);
  if (!one || !communes.isWhole(first.commune, given)) return null;
  const areas = new Set(placed.map(({ statement }) => statement.livingArea?.code));
  const livingArea = areas.size === 1 ? first.statement.livingArea : null;
  return [{ zone: first.statement.zone, wholeCommune: true, part: null, partName: null, livingArea }];
}

function partOf({ statement, from, commune }: PlacedStatement): Zoned {
  const { zone, partName, livingArea } = statement;
  const part = statement.part ?? kindOfPart(from.code !== commune.code, from.commune.kind, livingArea);
  const named = partName ?? (statement.part === null ? nameOfPart(part, from, livingArea) : null);
  return { zone, wholeCommune: false, part, partName: named, livingArea };
}

function kindOfPart(elsewhere: boolean, kind: string, livingArea: LivingArea | null): MedicalZonePart {
  if (elsewhere) return kind === 'COMMUNE' ? 'FORMER_COMMUNE' : 'ARRONDISSEMENT';
  return livingArea === null ? 'FORMER_COMMUNE' : 'LIVING_AREA';
}

function nameOfPart(
  part: MedicalZonePart,
  from: PlacedStatement['from'],
  livingArea: LivingArea | null,
): string {
  return part === 'LIVING_AREA' && livingArea !== null ? livingArea.name : from.name;
}
