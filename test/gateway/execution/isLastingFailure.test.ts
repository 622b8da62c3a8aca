import { GraphQLError } from 'graphql';
import { maillageError } from '../../../common/errors/maillageError';
import { isLastingFailure } from '../../../gateway/execution/isLastingFailure';

const named = (name: string): Error => Object.assign(new Error('stopped'), { name });

describe('a failure of planning', () => {
  it.each([
    ['an operation that has no plan', new Error('No plan exists')],
    ['an operation that is refused', maillageError('RESERVED_ALIAS', '__typename: x')],
    ['an error of GraphQL without a code', new GraphQLError('no')],
  ])('lasts for %s', (_, error) => {
    expect(isLastingFailure(error)).toBe(true);
  });

  it.each([
    ['a plan that was not found in time', maillageError('OPERATION_PLAN_TIMEOUT', 'more than 5000 ms')],
    ['a plan that was given up', AbortSignal.abort().reason],
    ['a plan whose time was up', named('TimeoutError')],
    ['a planner that ended', new Error('the native planner ended with code 1')],
    ['a planner that rests', new Error('the native planner rests for 10 s')],
    ['what is no error', 'no'],
  ])('passes for %s', (_, error) => {
    expect(isLastingFailure(error)).toBe(false);
  });
});
