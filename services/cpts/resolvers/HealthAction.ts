import type { HealthActionResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { cptsOfIds } from '../answers/cptsOfIds';
import { requiredSource } from '../answers/requiredSource';
import { territoryOfFact } from '../answers/territoryOfFact';

export const HealthAction: HealthActionResolvers = {
  title: (parent, { language }) => inLanguage({ FR: parent.titleFr, EN: parent.titleEn }, language),
  publics: (parent) => JSON.parse(parent.publics) as string[],
  cpts: async (parent, _args, context) =>
    cptsOfIds(await context.loaders.cptsOfAction.load(parent.id), context),
  territory: territoryOfFact,
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
