import type { Day } from '../../../common/calendarDay';
import type { CptsOrder } from '../../../schema/generated/cpts';
import type { ListConditions } from './ListConditions';
import { meetsConditions } from './meetsConditions';
import { orderCpts, type OrderedCpts } from './orderCpts';
import { populationsOfDay } from './populationsOfDay';
import type { Snapshot } from './Snapshot';

/** The CPTS that meet the conditions on the day, in order; sizes and populations by the latest PMUN. */
export async function listCpts(
  snapshot: Snapshot,
  wish: { readonly on: Day; readonly conditions: ListConditions; readonly order: CptsOrder },
): Promise<OrderedCpts[]> {
  const { on, conditions, order } = wish;
  const { communeCode, sizeCategory } = conditions;
  const view = snapshot.day(on);
  const { populationOf, sizeOf } = await populationsOfDay(snapshot, on, null);
  const candidates =
    communeCode == null
      ? snapshot.cpts.map((cpts) => view.of(cpts))
      : view.touching({ level: 'Commune', code: communeCode });
  const found = candidates
    .filter((day) => meetsConditions(day, conditions))
    .map((day) => day.cpts)
    .filter((cpts) => sizeCategory == null || sizeOf(cpts).category === sizeCategory);
  return orderCpts(found, order, (cpts) => populationOf(cpts).value);
}
