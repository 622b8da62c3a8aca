import type { CostPart } from './CostPart';
import type { CostSchema, InputCost } from './CostSchema';
import type { GivenValue } from './givenValue';

type Inputs = CostSchema['inputs'];

/** What a value costs that is given to an argument: its weight, and those of the members that are given, once for each in a list. */
export function inputCost(input: InputCost, value: GivenValue, inputs: Inputs): CostPart {
  if (isFree(input, inputs)) return 0;
  if ('known' in value) return costOf(input, value.known, inputs);
  return (variables) => costOf(input, value.from(variables), inputs);
}

/** Most arguments are scalars, whose values need not be looked at. */
function isFree({ weight, typeName }: InputCost, inputs: Inputs): boolean {
  return weight === 0 && !inputs.has(typeName);
}

function costOf(input: InputCost, given: unknown, inputs: Inputs): number {
  const value = given === undefined ? input.defaultValue : given;
  if (value === undefined || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + costOf(input, each, inputs), 0);
  let cost = input.weight;
  if (typeof value === 'object')
    for (const [name, member] of inputs.get(input.typeName) ?? [])
      cost += costOf(member, (value as Readonly<Record<string, unknown>>)[name], inputs);
  return cost;
}
