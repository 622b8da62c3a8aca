import type { PerimeterEntryResolvers } from '../../../schema/generated/cpts';
import { communeOf } from '../answers/communeOf';
import { requiredCpts } from '../answers/requiredCpts';
import { requiredSource } from '../answers/requiredSource';

export const PerimeterEntry: PerimeterEntryResolvers = {
  cpts: (parent, _args, context) => requiredCpts(parent.cptsId, context),
  commune: (parent) => communeOf(parent.communeCode),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
