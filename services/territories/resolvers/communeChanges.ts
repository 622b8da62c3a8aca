import { badInput } from '../../../common/errors/badInput';
import { dayTold } from '../../../common/graphql/dayTold';
import { orderedDays } from '../../../common/graphql/orderedDays';
import { connection, pageRequest } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import { cogDatasetId } from '../import/cogDataset';
import { changesPage } from '../loaders/changesPage';
import { firstRecordedDay } from '../loaders/communeOnDay';
import { foundDepartment } from '../loaders/found';
import type { CommuneChangePage } from '../model/CommuneChangePage';
import type { Query_CommuneChangesArgs } from '../../../schema/generated/territories';

const rules = { scope: 'communeChanges', defaultFirst: 100 };

/**
 * A page of what changed in communes after one day and up to another. Throws DATE_BEFORE_RECORDS, DAY_OUT_OF_RANGE,
 * INVALID_DAY_RANGE, what a page throws, and what an ill-formed or unknown department code throws.
 */
export async function communeChanges(
  _root: unknown,
  { from: since, to: until, departmentCode, ...page }: Query_CommuneChangesArgs,
  { database, loaders, today }: RequestContext,
): Promise<CommuneChangePage> {
  if (since < firstRecordedDay) throw badInput('DATE_BEFORE_RECORDS', since);
  dayTold(until, today, firstRecordedDay);
  const { from, to } = orderedDays({ from: since, to: until }, today);
  const request = pageRequest(page, rules);
  const department = departmentCode == null ? null : await foundDepartment(loaders, departmentCode);
  const conditions = { from, to, departmentCode: department?.code ?? null };
  const { rows, totalCount } = await changesPage(database, conditions, request);
  const found = connection({ ...rules, rows, first: request.first, totalCount, keyOf: ({ id }) => id });
  const cog = await loaders.dataset.load(cogDatasetId);
  return { ...found, recordsTo: cog?.asOf ?? firstRecordedDay };
}
