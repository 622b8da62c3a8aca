import { badInput } from '../../../common/errors/badInput';
import type { FundingSimulationInput } from '../../../schema/generated/cpts';

const COUNTED_FROM = ['population', 'communes', 'cptsId'] as const;

/** What each of the others says more of. */
const GOES_WITH = {
  departmentCode: ['communes'],
  basis: ['communes', 'cptsId'],
} as const;

/**
 * Throws SIMULATION_INPUT unless one of `population`, `communes` and `cptsId` is given, and beside it only what has a meaning
 * there.
 */
export function checkSimulationInput(input: FundingSimulationInput): void {
  const given = COUNTED_FROM.filter((name) => input[name] != null);
  const [from] = given;
  if (from === undefined) throw badInput('SIMULATION_INPUT', given, 'None of the three is given.');
  if (given.length > 1) throw badInput('SIMULATION_INPUT', given);
  for (const name of ['departmentCode', 'basis'] as const) {
    const meant = GOES_WITH[name].some((other) => other === from);
    if (input[name] == null || meant) continue;
    throw badInput(
      'SIMULATION_INPUT',
      [from, name],
      `\`${name}\` has no meaning with \`${from}\`: leave it out.`,
    );
  }
}
