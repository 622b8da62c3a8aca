import { inSlices } from '../../../../common/inSlices';
import type { Cpts } from '../Cpts';
import { changesOfCpts } from './changesOfCpts';
import type { CptsChange } from './CptsChange';
import { orderChanges, type OrderedChange } from './orderChanges';

/** The changes of all CPTS, in their order; made in slices, day by day, since it goes first by the first day possible. */
export async function allChanges(cpts: readonly Cpts[]): Promise<OrderedChange[]> {
  const byDay = new Map<string, CptsChange[]>();
  await inSlices(cpts, (each) => {
    for (const change of changesOfCpts(each)) {
      const day = change.date.earliest ?? '';
      const known = byDay.get(day);
      if (known === undefined) byDay.set(day, [change]);
      else known.push(change);
    }
  });
  const ordered: OrderedChange[] = [];
  await inSlices([...byDay.keys()].sort(), (day) => {
    for (const change of orderChanges(byDay.get(day) ?? [])) ordered.push(change);
  });
  return ordered;
}
