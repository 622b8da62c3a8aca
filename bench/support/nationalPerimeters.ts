import { addMonths, type Day } from '../../common/calendarDay';
import { groupBy } from '../../common/cog/groupBy';
import type { CptsFact } from '../../services/cpts/import/documentFormat';
import { nationalStages } from './nationalStages';

/** How many CPTS are made up. */
export const NATIONAL_COUNT = 700;

const FIRST_CHANGE: Day = '2021-01-15';

/** What of a commune decides where it is put. */
export interface PlacedCommune {
  readonly code: string;
  readonly departmentCode: string;
  readonly epciCode: string | null;
  /** The commune of a municipal arrondissement; null for a commune. */
  readonly parentCode: string | null;
}

type Entry = CptsFact['perimeter']['entries'][number];

/**
 * SYNTHETIC: CPTS for all of France out of neighbouring EPCI, the same for the same communes. Some communes are in a CPTS in
 * part, some in two, some for a time only; the arrondissements of Paris, Lyon and Marseille are split over several; some CPTS
 * lie across departments and regions; one of fifty has no list of communes.
 */
export function nationalPerimeters(communes: readonly PlacedCommune[]): CptsFact[] {
  const whole = communes.filter((commune) => commune.parentCode === null && commune.epciCode !== null);
  const epci = [...groupBy(whole, (commune) => commune.epciCode ?? '').values()];
  epci.sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  const arrondissements = groupBy(communes, (commune) => commune.parentCode);
  const perimeters = Array.from({ length: NATIONAL_COUNT }, (): PlacedCommune[] => []);
  epci.forEach((members, position) => {
    const number = Math.floor((position * NATIONAL_COUNT) / epci.length);
    for (const commune of members) {
      const parts = arrondissements.get(commune.code);
      if (parts === undefined) perimeters[number]?.push(commune);
      // Each arrondissement goes to one of the four CPTS from here on.
      else parts.forEach((part, index) => perimeters[(number + (index % 4)) % NATIONAL_COUNT]?.push(part));
    }
  });
  return perimeters.map((own, number) => fact(number, own, perimeters[number - 1] ?? []));
}

function placeKey([first]: readonly PlacedCommune[]): string {
  return `${first?.departmentCode ?? ''} ${first?.epciCode ?? ''}`;
}

function fact(number: number, own: readonly PlacedCommune[], before: readonly PlacedCommune[]): CptsFact {
  // The last commune of the CPTS before is shared with it.
  const shared = before.slice(-1);
  const entries = [...own, ...shared].map((commune, index) => entryOf(commune, number * 50 + index));
  const name = String(number + 1).padStart(3, '0');
  return {
    id: `cpts-national-${name}`,
    name: `CPTS nationale ${name}`,
    named: true,
    otherNames: [],
    finess: null,
    departments: [...new Set([...own, ...shared].map((commune) => commune.departmentCode))].sort(),
    stages: nationalStages(number),
    expectedSignature: null,
    perimeter:
      number % 50 === 49
        ? {
            known: false,
            entries: [],
            unknownReason: 'Made up without a list.',
            note: null,
            where: 'made up',
          }
        : { known: true, entries, unknownReason: null, note: null, where: 'made up' },
    where: 'made up',
  };
}

/** One commune in seventeen is in it in part, one in 23 came later, one in 29 left. */
function entryOf({ code }: PlacedCommune, seed: number): Entry {
  return {
    code,
    statedName: code,
    wholeCommune: seed % 17 !== 0,
    from: seed % 23 === 0 ? addMonths(FIRST_CHANGE, seed % 48) : null,
    to: seed % 29 === 0 ? addMonths(FIRST_CHANGE, 48 + (seed % 20)) : null,
  };
}
