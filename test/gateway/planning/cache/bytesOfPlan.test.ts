import { bytesOfPlan } from '../../../../gateway/planning/cache/bytesOfPlan';
import { fetchOf } from '../support/plan';

describe('bytesOfPlan', () => {
  test('grows with the plan and with its key', () => {
    const small = bytesOfPlan({ node: fetchOf('a', '{a}') }, '{a}');
    expect(bytesOfPlan({ node: fetchOf('a', '{a b}') }, '{a}')).toBeGreaterThan(small);
    expect(bytesOfPlan({ node: fetchOf('a', '{a}') }, '{a b}')).toBeGreaterThan(small);
    expect(bytesOfPlan({ node: null }, '')).toBeGreaterThan(0);
  });
});
