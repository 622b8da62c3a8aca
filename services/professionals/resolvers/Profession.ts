import type { ProfessionResolvers } from '../../../schema/generated/professionals';
import { requiredSource } from './requiredSource';

export const Profession: ProfessionResolvers = {
  label: ({ labelFr, labelEn }, { language }) => (language === 'EN' ? labelEn : labelFr),
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
