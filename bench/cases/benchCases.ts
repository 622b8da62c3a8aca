import type { BenchCase } from '../support/BenchCase';
import type { Product } from '../support/openProduct';
import { countryHistory } from './countryHistory';
import { departmentsOnFreshDay } from './departmentsOnFreshDay';

/** Every question of the bench. */
export async function benchCases(product: Product): Promise<readonly BenchCase[]> {
  return [departmentsOnFreshDay(await departmentCodes(product)), countryHistory];
}

async function departmentCodes({ transports }: Product): Promise<string[]> {
  const answer = await transports.get('territories')?.({
    query: '{ departments { code } }',
    variables: {},
    operationName: undefined,
    requestId: 'bench',
  });
  const { departments } = answer?.data as { departments: { code: string }[] };
  return departments.map(({ code }) => code);
}
