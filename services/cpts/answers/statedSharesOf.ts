import type { RequestContext } from '../context';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import { shareCheck } from '../model/quality/shareCheck';
import type { CheckedStatedShare, StatedPopulationCheck } from '../parents';
import { territoryOfFact } from './territoryOfFact';

/**
 * The shares that the same document states for the same CPTS, each beside the stated inhabitants over the legal
 * populations of its territory. Inhabitants of one territory are no share of another.
 */
export async function statedSharesOf(
  { stated, cptsIds }: StatedPopulationCheck,
  context: RequestContext,
): Promise<CheckedStatedShare[]> {
  const rates = await context.loaders.coverageRatesOfSource.load(stated.sourceId);
  const cptsOfRates = await Promise.all(rates.map(({ id }) => context.loaders.cptsOfFigure.load(id)));
  const sameCpts = rates.filter((_rate, index) => cptsOfRates[index]?.join() === cptsIds.join());
  const snapshot = await context.snapshot();
  const checks = sameCpts.map(async (rate) => {
    const territory = territoryOfFact(rate);
    if (territory === null || !isWithin(stated, rate)) return [];
    const facts = { inhabitants: stated.value, share: rate.value, territory };
    return [{ stated: rate, territory, ...(await shareCheck(snapshot, facts)) }];
  });
  return (await Promise.all(checks)).flat();
}

function isWithin(population: StatedFigureRow, rate: StatedFigureRow): boolean {
  const { territoryLevel: level, territoryCode: code } = population;
  return level === null || (level === rate.territoryLevel && code === rate.territoryCode);
}
