import type { ContractMissionResolvers } from '../../../schema/generated/cpts';
import { deadlineNote } from '../model/contract/deadlineNote';
import { inLanguage } from '../model/inLanguage';
import { requiredSource } from '../answers/requiredSource';

export const ContractMission: ContractMissionResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),

  deadlineNote: async (parent, { language }, context) => {
    const { deadline } = parent;
    const source = deadline === null ? null : await requiredSource(deadline.sourceId, context);
    return inLanguage(deadlineNote(parent, source), language);
  },

  // A mission that may start at any time has no deadline: the note names who says so.
  deadlineSource: ({ deadline, startDueBy }, _args, context) =>
    deadline === null || startDueBy === null ? null : requiredSource(deadline.sourceId, context),
};
