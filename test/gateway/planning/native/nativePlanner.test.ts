import { startLog } from '../../../../common/observability/programLog';
import { choosePlanner } from '../../../../gateway/planning/choosePlanner';
import { planWithin } from '../../../../gateway/planning/planWithin';
import { operation, PANIC, pricesSdl } from './support/prices';

const { signal } = new AbortController();

describe('nativePlanner', () => {
  test('leaves an operation that its library panics over to the second planner, and plans on', async () => {
    const lines: string[] = [];
    startLog({ level: 'warn', format: 'json' }, { write: (line) => void lines.push(line) });
    const planner = planWithin(choosePlanner(pricesSdl, 'auto').planner, 60_000);
    const [panic, other] = await Promise.all([
      planner.plan(PANIC, signal),
      planner.plan(operation(1), signal),
    ]);
    expect(JSON.stringify(panic.node)).toContain('makerScore');
    expect(JSON.stringify(other.node)).toContain('rate');
    await expect(planner.plan(operation(2), signal)).resolves.toMatchObject({ node: { kind: 'Sequence' } });
    expect(lines.join('')).toContain('The native planner ended');
    planner.close?.();
    await expect(planner.plan('{ nope }', signal)).rejects.toThrow('the native planner is closed');
  });
});
