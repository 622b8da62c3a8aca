import type { NameReadingResolvers } from '../../../schema/generated/cpts';
import { communeOf } from './communeOf';

export const NameReading: NameReadingResolvers = {
  commune: ({ code }) => (code === null ? null : communeOf(code)),
};
