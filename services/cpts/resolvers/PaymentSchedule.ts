import type { PaymentScheduleResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';

export const PaymentSchedule: PaymentScheduleResolvers = {
  notes: (parent, { language }) => parent.notes.map((note) => inLanguage(note, language)),
};
