import type { RequestContext } from '../context';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import type { Coverage } from '../model/coverage/Coverage';
import { statedPopulations, type StatedPopulations } from '../model/coverage/statedPopulations';
import type { Cpts } from '../model/Cpts';
import { loadPresent } from './loadPresent';

/** What documents state of the inhabitants of the CPTS without a published perimeter; null where there is none. */
export async function statedPopulationsOf(
  coverage: Coverage,
  _args: unknown,
  context: Pick<RequestContext, 'loaders' | 'snapshot'>,
): Promise<StatedPopulations<StatedFigureRow> | null> {
  const all = coverage.withoutPerimeter.map(async ({ cpts, standing }) => ({
    cpts,
    standing,
    figures: await populationsOfOne(cpts, context),
  }));
  const { reference } = await context.snapshot();
  return statedPopulations(await Promise.all(all), coverage.territory, reference);
}

/** The populations stated for the CPTS alone: one for several together tells nothing of any of them. */
async function populationsOfOne(
  { id }: Cpts,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<StatedFigureRow[]> {
  const figures = await loadPresent(loaders.figures, await loaders.figuresOfCpts.load(id));
  const populations = figures.filter(({ indicator }) => indicator === 'POPULATION');
  const named = await Promise.all(populations.map((figure) => loaders.cptsOfFigure.load(figure.id)));
  return populations.filter((_figure, index) => named[index]?.length === 1);
}
