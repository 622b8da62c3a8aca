import type { Language } from '../../../../../schema/generated/cpts';
import type { FundingGrid, GridTotal, Label } from '../../FundingGrid';
import { spacedNumber } from '../../../../../common/text/spacedNumber';
import type { Statement } from './Contradiction';

/** A published total of a version of the grid. */
export interface TotalOfGrid {
  readonly grid: FundingGrid;
  readonly total: GridTotal;
}

const INCLUDED: Label = { FR: ', soins non programmés compris', EN: ', unscheduled care included' };
const LEFT_OUT: Label = { FR: ', hors soins non programmés', EN: ', unscheduled care left out' };

/** What a total says of some sizes, in one short sentence. */
export function totalStatement({ grid, total }: TotalOfGrid, categories: ReadonlySet<number>): Statement {
  const text = (language: Language) => {
    const amounts = total.amounts.flatMap(({ category, maximum }) =>
      maximum === null || !categories.has(category) ? [] : [amountText({ category, maximum }, language)],
    );
    const lead = `${grid.label[language]}${language === 'FR' ? ' : ' : ': '}`;
    return `${lead}${amounts.join(', ')}${careText(total, language)}.`;
  };
  return { text: { FR: text('FR'), EN: text('EN') }, figureId: null, sourceId: total.sourceId };
}

/** The whole cents that a total gives for a size; null where it gives none. */
export function maximumOf({ total }: TotalOfGrid, category: number): number | null {
  return total.amounts.find((amount) => amount.category === category)?.maximum ?? null;
}

function amountText(
  { category, maximum }: { readonly category: number; readonly maximum: number },
  language: Language,
): string {
  const euros = spacedNumber(maximum / 100);
  return language === 'FR' ? `${euros} € en taille ${category}` : `${euros} euros for size ${category}`;
}

function careText({ unscheduledCareIncluded: included }: GridTotal, language: Language): string {
  if (included === null) return '';
  return included ? INCLUDED[language] : LEFT_OUT[language];
}
