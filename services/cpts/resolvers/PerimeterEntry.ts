import type { PerimeterEntryResolvers } from '../../../schema/generated/cpts';
import { communeOf } from './communeOf';
import { requiredCpts } from './requiredCpts';
import { requiredSource } from './requiredSource';

export const PerimeterEntry: PerimeterEntryResolvers = {
  cpts: (parent, _args, context) => requiredCpts(parent.cptsId, context),
  commune: (parent) => communeOf(parent.communeCode),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
