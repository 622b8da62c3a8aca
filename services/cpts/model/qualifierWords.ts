import type { Qualifier } from '../../../schema/generated/cpts';
import type { Label } from './FundingGrid';

/** The words of a qualifier, to stand in front of a number. */
export const qualifierWords: Readonly<Record<Qualifier, Label>> = {
  EXACTLY: { FR: '', EN: '' },
  ABOUT: { FR: 'environ ', EN: 'about ' },
  MORE_THAN: { FR: 'plus de ', EN: 'more than ' },
  AT_LEAST: { FR: 'au moins ', EN: 'at least ' },
  UP_TO: { FR: "jusqu'à ", EN: 'up to ' },
  NEARLY: { FR: 'près de ', EN: 'nearly ' },
  BETWEEN: { FR: 'entre ', EN: 'between ' },
};
