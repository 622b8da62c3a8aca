import type { NameReadingResolvers } from '../../../schema/generated/cpts';
import { communeOf } from '../answers/communeOf';

export const NameReading: NameReadingResolvers = {
  commune: ({ code }) => (code === null ? null : communeOf(code)),
};
