import { runHere } from '../../support/runHere';

describe('maillage service', () => {
  it.each(['0.0.0.0', '::', 'services.example'])(
    'does not start on %s, which others reach, as long as it takes unsigned calls',
    async (host) => {
      const outcome = await runHere(['service', 'cpts', '--host', host]);
      expect(outcome).toMatchObject({ code: 1, output: '' });
      expect(outcome.errors).toMatch(
        `A service on ${host} is reached from other machines, but takes unsigned calls: give it and its gateway the same secret`,
      );
    },
  );

  it('repeats no secret that is too short', async () => {
    const environment = { MAILLAGE_SUBGRAPH_SECRET: 'hunter2' };
    const outcome = await runHere(['service', 'cpts'], { environment });
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toMatch(/MAILLAGE_SUBGRAPH_SECRET is not usable/);
    expect(outcome.errors).not.toContain('hunter2');
  });
});
