import type { Cpts } from '../../../../services/cpts/model/Cpts';
import type { FundingGrid, GridMission, GridTotal } from '../../../../services/cpts/model/FundingGrid';
import type {
  ContradictionFacts,
  FigureFact,
} from '../../../../services/cpts/model/quality/contradictions/ContradictionFacts';
import { cptsOf } from './modelFacts';

/** Facts without any contradiction but those given. */
export function factsOf(facts: Partial<ContradictionFacts>): ContradictionFacts {
  return { figures: [], grids: [], aids: [], cpts: [], ...facts };
}

/** A stated number of communes of one CPTS, unless told otherwise; its id and source are the same text. */
export function figure(sourceId: string, more: Partial<FigureFact> = {}): FigureFact {
  return {
    id: sourceId,
    indicator: 'COMMUNE_COUNT',
    value: 25,
    upTo: null,
    qualifier: 'EXACTLY',
    asOf: null,
    stage: null,
    cptsIds: ['cpts-a'],
    territory: null,
    sourceId,
    ...more,
  };
}

/** A total as euros by size, null where it gives none. */
export function total(sourceId: string, ...euros: (number | null)[]): GridTotal {
  const amounts = euros.map((amount, index) => ({
    category: index + 1,
    maximum: amount === null ? null : amount * 100,
    fixed: null,
    variable: null,
  }));
  return { unscheduledCareIncluded: null, amounts, confidence: 'STATED', sourceId };
}

/** A mission's status as a document gives it. */
export function mission(sourceId: string, status: GridMission['status']): GridMission {
  const label = { FR: 'Qualité', EN: 'Quality' };
  return { mission: 'QUALITY_OF_CARE', label, status, sourceId };
}

/** A version of the grid with two sizes, up to 40 000 and from there on. */
export function grid(id: string, more: Partial<FundingGrid> = {}): FundingGrid {
  return {
    id,
    basis: 'AGREEMENT',
    label: { FR: `Grille ${id}`, EN: `Grid ${id}` },
    operatingFundsLabel: { FR: 'Fonctionnement', EN: 'Operating funds' },
    note: { FR: null, EN: null },
    from: '2019-06-20',
    to: null,
    sizes: [
      { category: 1, above: null, below: 40_000, sourceId: 'doc-sizes' },
      { category: 2, above: 40_000, below: null, sourceId: 'doc-sizes' },
    ],
    missions: [],
    lines: [],
    totals: [],
    sourceIds: [],
    ...more,
  };
}

/** A CPTS and the names that other documents write. */
export function named(id: string, name: string, ...elsewhere: string[]): Cpts {
  const namesElsewhere = elsewhere.map((each) => ({ name: each, sourceId: 'doc-other' }));
  return { ...cptsOf({ id }), name, namesElsewhere };
}
