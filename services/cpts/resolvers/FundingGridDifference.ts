import type { FundingGridDifferenceResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';

export const FundingGridDifference: FundingGridDifferenceResolvers = {
  notes: (parent, { language }) => parent.notes.map((note) => inLanguage(note, language)),
};
