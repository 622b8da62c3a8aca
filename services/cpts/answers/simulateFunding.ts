import { badInput } from '../../../common/errors/badInput';
import type { Day } from '../../../common/calendarDay';
import type { FundingSimulationInput } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { FundingGrid } from '../model/FundingGrid';
import { fundingSimulation, type FundingSimulation } from '../model/funding/FundingSimulation';
import { gridOnDay } from '../model/gridOnDay';
import { checkedDay } from '../arguments/checkedDay';
import { countedSubjects } from './countedSubjects';
import { requiredGrid } from '../arguments/requiredGrid';
import { simulatedPopulation } from './simulatedPopulation';

/** What a contract can bring in a year. Throws the error of the first rule that the input breaks. */
export async function simulateFunding(
  input: FundingSimulationInput,
  context: RequestContext,
): Promise<FundingSimulation> {
  const on = checkedDay(input.on, context);
  const grid = input.gridId == null ? await gridOf(on, context) : await requiredGrid(input.gridId, context);
  const counted = countedSubjects(grid, input);
  const population = await simulatedPopulation(input, { on, grid }, context);
  return fundingSimulation({ grid, on, population, counted });
}

async function gridOf(on: Day, context: Pick<RequestContext, 'snapshot'>): Promise<FundingGrid> {
  const { grids } = await context.snapshot();
  const grid = gridOnDay(grids, on);
  if (grid !== null) return grid;
  const [first] = grids.filter(({ basis }) => basis === 'AGREEMENT');
  const begins =
    first === undefined ? 'None is loaded.' : `The first one, ${first.id}, begins on ${first.from}.`;
  throw badInput('NO_GRID_IN_FORCE', on, begins);
}
