import type { Language } from '../../../../../schema/generated/cpts';
import { qualifierWords } from '../../qualifierWords';
import { spacedNumber } from '../../../../../common/text/spacedNumber';
import type { Statement } from './Contradiction';
import type { FigureFact } from './ContradictionFacts';
import { indicatorWords, isRate } from './indicatorWords';

/** What a stated figure says, in one short sentence; `of` names what it is about, in front of it. */
export function figureStatement(figure: FigureFact, of?: string): Statement {
  const text = (language: Language) => {
    const said = `${amountText(figure, language)} ${indicatorWords[figure.indicator].unit[language]}.`;
    if (of === undefined) return said.charAt(0).toUpperCase() + said.slice(1);
    return language === 'FR' ? `${of} : ${said}` : `${of}: ${said}`;
  };
  return { text: { FR: text('FR'), EN: text('EN') }, figureId: figure.id, sourceId: figure.sourceId };
}

function amountText({ indicator, value, upTo, qualifier }: FigureFact, language: Language): string {
  const shown = (amount: number) => numberText(isRate(indicator) ? percent(amount) : amount, language);
  const second = upTo === null ? '' : ` ${language === 'FR' ? 'et' : 'and'} ${shown(upTo)}`;
  return `${qualifierWords[qualifier][language]}${shown(value)}${second}`;
}

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}

function numberText(value: number, language: Language): string {
  if (Number.isInteger(value)) return spacedNumber(value);
  return language === 'FR' ? String(value).replace('.', ',') : String(value);
}
