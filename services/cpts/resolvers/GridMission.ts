import type { GridMissionResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { requiredSource } from '../answers/requiredSource';

export const GridMission: GridMissionResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
