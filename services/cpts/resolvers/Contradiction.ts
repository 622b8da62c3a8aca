import type { ContradictionResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';

export const Contradiction: ContradictionResolvers = {
  subject: (parent, { language }) => inLanguage(parent.subject, language),
  explanation: (parent, { language }) => inLanguage(parent.explanation, language),
};
