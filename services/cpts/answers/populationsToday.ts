import type { RequestContext } from '../context';
import { populationsOfDay, type PopulationsOfDay } from '../model/populationsOfDay';

const read = new WeakMap<RequestContext, Promise<PopulationsOfDay>>();

/** The populations of today by the latest PMUN, read once in a request: a list asks for each of its CPTS. */
export function populationsToday(context: RequestContext): Promise<PopulationsOfDay> {
  const known = read.get(context);
  if (known !== undefined) return known;
  const reading = context.snapshot().then((snapshot) => populationsOfDay(snapshot, context.today, null));
  read.set(context, reading);
  return reading;
}
