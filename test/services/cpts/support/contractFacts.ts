import type { Mission } from '../../../../schema/generated/cpts';
import type { ContractRules } from '../../../../services/cpts/model/contract/ContractRules';
import type { FundingGrid, FundingLine, GridMission } from '../../../../services/cpts/model/FundingGrid';

/** The rules of contracts as the documents give them, without a rule for SUPPORT_FOR_PROFESSIONALS. */
export const sampleRules: ContractRules = {
  contractYears: { value: 5, sourceId: 'doc-length' },
  reviewMonths: { value: 2, sourceId: 'doc-review' },
  missionStartReviews: { value: 1, sourceId: 'doc-review' },
  variableAfterReview: { value: 100, sourceId: 'doc-review' },
  operatingAtSignature: { value: 100, sourceId: 'doc-operating' },
  operatingAdvance: { value: 75, sourceId: 'doc-operating' },
  missionFixedAdvance: { value: 75, sourceId: 'doc-mission' },
  deadlines: new Map([
    ['ACCESS_TO_CARE', { startMonths: 6, deployMonths: 18, sourceId: 'doc-deadline' }],
    ['PREVENTION', { startMonths: 12, deployMonths: 24, sourceId: 'doc-deadline' }],
    ['HEALTH_CRISIS', { startMonths: 6, deployMonths: 18, sourceId: 'doc-deadline' }],
    ['QUALITY_OF_CARE', { startMonths: null, deployMonths: null, sourceId: 'doc-deadline' }],
  ]),
};

const label = (text: string) => ({ FR: `${text} (FR)`, EN: text });

/** A mission of a grid, as the document `doc-grid` gives it. */
export function gridMission(mission: Mission, status: GridMission['status'] = 'CORE'): GridMission {
  return { mission, label: label(mission), status, sourceId: 'doc-grid' };
}

/** A line with an amount for size 2 only, in cents: the fixed and the variable part, or only the maximum. */
export function gridLine(
  mission: Mission | null,
  { maximum, fixed = null }: { readonly maximum: number; readonly fixed?: number | null },
): FundingLine {
  const variable = fixed === null ? null : maximum - fixed;
  const name = label(mission ?? 'OPERATING_FUNDS');
  return {
    mission,
    label: name,
    amounts: [{ category: 2, maximum, fixed, variable }],
    confidence: 'STATED',
    variableOnEvent: false,
    includes: [],
    note: null,
    sourceId: 'doc-grid',
  };
}

/** A grid agreed on in 2019 that is still in force; what a test says of it goes before. */
export function gridOf(more: Partial<FundingGrid> = {}): FundingGrid {
  return {
    id: 'grid-a',
    basis: 'AGREEMENT',
    label: label('Grid A'),
    note: { FR: null, EN: null },
    from: '2019-06-20',
    to: null,
    sizes: [],
    missions: [],
    lines: [],
    operatingFundsLabel: label('OPERATING_FUNDS'),
    totals: [],
    sourceIds: ['doc-grid'],
    ...more,
  };
}
