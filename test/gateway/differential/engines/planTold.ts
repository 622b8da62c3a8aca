import { print } from 'graphql';
import { choosePlanner } from '../../../../gateway/planning/choosePlanner';
import type { Request } from './TestedEngine';

/** The plan of an operation as text, for whoever has to find out why an answer is wrong. */
export async function planTold(supergraphSdl: string, { document }: Request): Promise<string> {
  const { planner } = choosePlanner(supergraphSdl, 'auto');
  const plan = await planner.plan(print(document), AbortSignal.timeout(10_000));
  return JSON.stringify(plan, null, 1);
}
