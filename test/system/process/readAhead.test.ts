import { ask } from '../../support/ask';
import { startProgram } from '../../support/program';
import { until } from '../../support/until';

const READ = /"subgraph":"territories","ms":\d+,"msg":"Read ahead what is kept in memory"/;

describe('what is kept in memory is read after the start without any request', () => {
  it.each([['start'], ['service territories']])(
    'by maillage %s, which says so at level debug, and nothing worse',
    async (command) => {
      const environment = { MAILLAGE_LOG_LEVEL: 'debug', MAILLAGE_LOG_FORMAT: 'json' };
      const program = await startProgram([...command.split(' '), '--port', '0'], { environment });
      await until(() => READ.test(program.errors()));
      const query = '{ searchTerritories(text: "Saumur", first: 1) { matched } }';
      const { body } = await ask(program.address, { query });
      expect(body).toEqual({ data: { searchTerritories: [{ matched: 'Saumur' }] } });
      expect((await program.stop()).errors).not.toMatch(/"level":"(warn|error)"|^[^{]/m);
    },
  );
});
