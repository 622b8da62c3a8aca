import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { FundingSimulationInput } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { CptsPopulation } from '../model/cptsPopulation';
import { cptsSize, sizeOfGiven, type CptsSize } from '../model/cptsSize';
import type { FundingGrid } from '../model/FundingGrid';
import type { SimulatedPopulation } from '../model/funding/FundingSimulation';
import { populationsOfDay } from '../model/populationsOfDay';
import { checkedNames } from '../arguments/checkedNames';
import { checkSimulationInput } from '../arguments/checkSimulationInput';
import { populationOfNames } from './populationOfNames';

const MOST_INHABITANTS = 100_000_000;

/** The day and the grid of a simulation. */
export interface SimulationFrame {
  readonly on: Day;
  readonly grid: FundingGrid;
}

/**
 * The inhabitants to count with, from the one of the three that is given, and their size. Throws SIMULATION_INPUT,
 * INVALID_POPULATION, UNKNOWN_CPTS and the errors of names.
 */
export async function simulatedPopulation(
  input: FundingSimulationInput,
  frame: SimulationFrame,
  context: RequestContext,
): Promise<SimulatedPopulation> {
  const { population, cptsId } = input;
  checkSimulationInput(input);
  if (population != null) return givenPopulation(population, frame.grid);
  if (cptsId != null) return populationOfCpts({ cptsId, basis: input.basis }, frame, context);
  return populationOfCommunes(input, frame, context);
}

function givenPopulation(population: number, grid: FundingGrid): SimulatedPopulation {
  if (population < 0 || population > MOST_INHABITANTS) throw badInput('INVALID_POPULATION', population);
  const size = sizeOfGiven(grid, population);
  return { basis: 'GIVEN', size, populationYear: null, populationKind: null, communes: [] };
}

async function populationOfCpts(
  { cptsId, basis }: { readonly cptsId: string } & Pick<FundingSimulationInput, 'basis'>,
  { on, grid }: SimulationFrame,
  context: RequestContext,
): Promise<SimulatedPopulation> {
  const snapshot = await context.snapshot();
  const cpts = snapshot.cptsById(cptsId);
  if (cpts === undefined) throw badInput('UNKNOWN_CPTS', cptsId);
  const { populationOf, sizeOf } = await populationsOfDay(snapshot, on, basis);
  return { ...ofSize(sizeOf(cpts, grid), populationOf(cpts)), communes: [] };
}

async function populationOfCommunes(
  input: FundingSimulationInput,
  { grid }: SimulationFrame,
  context: RequestContext,
): Promise<SimulatedPopulation> {
  const communes = await checkedNames(input, context);
  const computed = await populationOfNames(await context.snapshot(), communes, input.basis);
  const size = cptsSize({ grid, perimeterKnown: true, computed, stated: [] });
  return { ...ofSize(size, computed), communes };
}

/** A size read from legal populations bears their year and kind. */
function ofSize(size: CptsSize, { year, kind }: CptsPopulation): Omit<SimulatedPopulation, 'communes'> {
  const computed = size.basis === 'COMPUTED';
  return {
    basis: size.basis ?? 'UNKNOWN',
    size,
    populationYear: computed ? year : null,
    populationKind: computed ? kind : null,
  };
}
