import type { MembershipResolvers } from '../../../schema/generated/professionals';
import type { RequestContext } from '../context';
import type { ProfessionalRow } from '../entities/ProfessionalRow';
import { requiredSource } from './requiredSource';

export const Membership: MembershipResolvers = {
  professional: ({ rpps }, _args, context) => requiredProfessional(rpps, context),
  cpts: ({ cptsId }) => ({ id: cptsId }),
  from: ({ fromDay }) => fromDay,
  to: ({ toDay }) => toDay,
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};

async function requiredProfessional(rpps: string, { loaders }: RequestContext): Promise<ProfessionalRow> {
  const professional = await loaders.professional.load(rpps);
  if (!professional) throw new Error(`The member ${rpps} is missing from the professionals`);
  return professional;
}
