import { statedDateOf } from '../loaders/statedDateOf';
import type { RequestContext } from '../context';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import type { Contradiction } from '../model/quality/contradictions/Contradiction';
import type { AidFact, FigureFact } from '../model/quality/contradictions/ContradictionFacts';
import { findContradictions } from '../model/quality/contradictions/findContradictions';
import { territoryOfFact } from './territoryOfFact';

/** The contradictions in the loaded facts, each with what explains it. */
export async function contradictionsOf(
  rows: readonly StatedFigureRow[],
  context: RequestContext,
): Promise<Contradiction[]> {
  const { grids, cpts } = await context.snapshot();
  const [figures, aids, explanations] = await Promise.all([
    Promise.all(rows.map((row) => figureFact(row, context))),
    aidFacts(context),
    context.lists.contradictionExplanations(),
  ]);
  return findContradictions({ figures, aids, grids, cpts }, explanations);
}

async function figureFact(row: StatedFigureRow, { loaders }: RequestContext): Promise<FigureFact> {
  const { id, indicator, value, upTo, qualifier, stage, sourceId } = row;
  const place = territoryOfFact(row);
  return {
    id,
    indicator,
    value,
    upTo,
    qualifier,
    stage,
    sourceId,
    asOf: statedDateOf(row.asOf),
    cptsIds: await loaders.cptsOfFigure.load(id),
    territory: place === null ? null : { level: place.level, code: place.code },
  };
}

async function aidFacts({ lists }: RequestContext): Promise<AidFact[]> {
  const bodies = new Map((await lists.organizations(null)).map(({ id, name }) => [id, name]));
  const aids = await lists.startUpAids({ regionCode: null, payerId: null });
  return aids.map(({ payerId, ...aid }) => ({ ...aid, payer: bodies.get(payerId) ?? payerId }));
}
