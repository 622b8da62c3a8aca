import type { Language } from '../../../../../schema/generated/cpts';
import type { DaySpan } from '../../DaySpan';
import type { Label } from '../../FundingGrid';
import type { TerritoryLevel } from '../../Territory';
import { inFigureOrder } from './inFigureOrder';
import type { FoundContradiction } from './Contradiction';
import type { ContradictionFacts, FigureFact } from './ContradictionFacts';
import { areApart, figureRange } from './figureRange';
import { figureStatement } from './figureStatement';
import { indicatorWords } from './indicatorWords';
import { slugOf } from './slugOf';

const LEVELS: Readonly<Record<TerritoryLevel, Label>> = {
  Country: { FR: 'pays', EN: 'country' },
  Region: { FR: 'région', EN: 'region' },
  Department: { FR: 'département', EN: 'department' },
  EPCI: { FR: 'EPCI', EN: 'EPCI' },
  Commune: { FR: 'commune', EN: 'commune' },
};

/**
 * The same indicator of the same thing at values that can't both be true, stated by different documents. A figure that
 * differs from no other of them says nothing against any, and is left out.
 */
export function figuresDiffer({ figures, cpts }: ContradictionFacts): FoundContradiction[] {
  const groups = new Map<string, FigureFact[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.indicator, figure.stage, figure.cptsIds, figure.territory]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const names = new Map(cpts.map(({ id, name }) => [id, name]));
  return [...groups.values()]
    .map((group) => group.filter((one) => group.some((other) => differ(one, other))))
    .filter((differing) => differing.length > 0)
    .map((differing) => contradiction(differing, names));
}

function differ(one: FigureFact, other: FigureFact): boolean {
  if (one.sourceId === other.sourceId || areDatedApart(one.asOf, other.asOf)) return false;
  return areApart(figureRange(one), figureRange(other));
}

/** Figures of different days may differ without contradicting each other. */
function areDatedApart(one: DaySpan | null, other: DaySpan | null): boolean {
  if (one === null || other === null) return false;
  const before = (a: DaySpan, b: DaySpan) =>
    a.latest !== null && b.earliest !== null && a.latest < b.earliest;
  return before(one, other) || before(other, one);
}

function contradiction(group: readonly FigureFact[], names: ReadonlyMap<string, string>): FoundContradiction {
  const ordered = [...group].sort(inFigureOrder);
  const [first] = ordered;
  if (first === undefined) throw new Error('A contradiction has statements');
  const { heading } = indicatorWords[first.indicator];
  return {
    id: `${slugOf(first.indicator)}${aboutSlug(first)}`,
    kind: 'FIGURES_DIFFER',
    subject: {
      FR: [heading.FR, ...aboutText(first, names, 'FR')].join(' : '),
      EN: [heading.EN, ...aboutText(first, names, 'EN')].join(': '),
    },
    statements: ordered.map((figure) => figureStatement(figure)),
  };
}

/** Of several CPTS the stable name of a figure stands for them: theirs would be too long together. */
function aboutSlug({ id, cptsIds, territory, stage }: FigureFact): string {
  const of = cptsIds.length > 1 ? `-of-${id}` : cptsIds.map((each) => `-of-${each}`).join('');
  const where = territory === null ? '' : `-in-${territory.level}-${territory.code}`.toLowerCase();
  return `${of}${where}${stage === null ? '' : `-at-${slugOf(stage)}`}`;
}

/** Whom or where the figure is about, as one text; empty where it is about CPTS in general. */
function aboutText(
  { cptsIds, territory }: FigureFact,
  names: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const parts = cptsIds.map((id) => names.get(id) ?? id);
  if (territory !== null) parts.push(`${LEVELS[territory.level][language]} ${territory.code}`);
  return parts.length === 0 ? [] : [parts.join(', ')];
}
