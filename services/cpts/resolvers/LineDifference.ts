import type { LineDifferenceResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';

export const LineDifference: LineDifferenceResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
};
