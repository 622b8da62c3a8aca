import { communeOnDay } from '../loaders/communeOnDay';
import { nameNote } from '../loaders/nameNote';
import { required } from '../loaders/required';
import type { CommuneChangeResolvers } from '../../../schema/generated/territories';

export const CommuneChange: CommuneChangeResolvers = {
  note: ({ day, sourceId }) => nameNote(day, sourceId),
  commune: ({ codeAfter }, _args, { loaders, today }) => communeOnDay(loaders, codeAfter, today),
  source: ({ sourceId }, _args, { loaders }) => required(loaders.source, sourceId),
};
