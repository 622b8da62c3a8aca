import type { Day } from '../../../common/calendarDay';
import type { RequestContext } from '../context';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import { statedDateOf } from '../loaders/statedDateOf';
import { populationCheck } from '../model/quality/populationCheck';
import type { StatedPopulationCheck } from '../parents';
import { cptsOfIds } from './cptsOfIds';
import { requiredSource } from './requiredSource';
import { territoryOfFact } from './territoryOfFact';

/**
 * A stated population of CPTS beside the legal populations of their communes; null for other figures. Perimeters are read
 * on the day given, else on that of the figure, of its document, or today.
 */
export async function populationCheckOf(
  stated: StatedFigureRow,
  day: Day | null,
  context: RequestContext,
): Promise<StatedPopulationCheck | null> {
  if (stated.indicator !== 'POPULATION') return null;
  const cptsIds = await context.loaders.cptsOfFigure.load(stated.id);
  if (cptsIds.length === 0) return null;
  const area = { cpts: await cptsOfIds(cptsIds, context), territory: territoryOfFact(stated) };
  const statedDay = statedDateOf(stated.asOf)?.day ?? null;
  const on = day ?? statedDay ?? (await requiredSource(stated.sourceId, context)).publishedOn;
  const check = await populationCheck(await context.snapshot(), { stated, area, on: on ?? context.today });
  return { ...check, stated, cptsIds };
}

/** The checks of those of the figures that are populations of CPTS, in their order. */
export async function populationChecksOf(
  figures: readonly StatedFigureRow[],
  day: Day | null,
  context: RequestContext,
): Promise<StatedPopulationCheck[]> {
  const checks = await Promise.all(figures.map((figure) => populationCheckOf(figure, day, context)));
  return checks.filter((check) => check !== null);
}
