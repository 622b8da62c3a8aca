import type { SimulationNoteResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';

export const SimulationNote: SimulationNoteResolvers = {
  text: (parent, { language }) => inLanguage(parent.text, language),
};
