import type { RequestContext } from '../context';
import type { Territory, TerritoryLevel } from '../model/Territory';

/** The territory that the gateway refers to by its code; null where there is no such territory. */
export function territoryReference<Level extends TerritoryLevel>(level: Level) {
  return async (reference: { code: string }, context: RequestContext): Promise<Territory<Level> | null> => {
    const { code } = reference;
    const { reference: communes } = await context.snapshot();
    return communes.members({ level, code }) === undefined ? null : { level, code };
  };
}
