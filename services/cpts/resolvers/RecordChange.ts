import type { CptsRecordKind, RecordChangeResolvers } from '../../../schema/generated/cpts';
import { communeOf } from '../answers/communeOf';
import { entryKey } from '../changes/cptsRecords';

export const RecordChange: RecordChangeResolvers = {
  kind: ({ kind }) => kind as CptsRecordKind,
  cpts: async ({ kind, id }, _args, context) => {
    const snapshot = await context.snapshot();
    if (kind === 'CPTS') return snapshot.cptsById(id) ?? null;
    if (kind === 'PERIMETER_ENTRY') return snapshot.cptsById(entryKey(id).cptsId) ?? null;
    if (kind === 'CONTRACT') return snapshot.cptsById(snapshot.contractById(id)?.cptsId ?? '') ?? null;
    return null;
  },
  contract: async ({ kind, id }, _args, context) =>
    kind === 'CONTRACT' ? ((await context.snapshot()).contractById(id) ?? null) : null,
  commune: ({ kind, id }) => (kind === 'PERIMETER_ENTRY' ? communeOf(entryKey(id).communeCode) : null),
  perimeterEntries: async ({ kind, id }, _args, context) => {
    if (kind !== 'PERIMETER_ENTRY') return null;
    const { cptsId, communeCode } = entryKey(id);
    const perimeter = (await context.snapshot()).cptsById(cptsId)?.perimeter ?? [];
    return perimeter.filter((place) => place.communeCode === communeCode);
  },
  payment: ({ kind, id }, _args, { loaders }) => (kind === 'PAYMENT' ? loaders.payments.load(id) : null),
};
