import { residentMemory } from '../../../bench/attacks/residentMemory';
import { ask } from '../../support/ask';
import { startProgram } from '../../support/program';
import { until } from '../../support/until';

/** Names take more than this, and nothing else that a program does which nobody asks. */
const NAMES_BYTES = 30e6;

describe('what is kept in memory is read after the start without any request', () => {
  it.each([['start'], ['service territories']])(
    'by maillage %s, which answers meanwhile',
    async (command) => {
      const program = await startProgram([...command.split(' '), '--port', '0']);
      const first = residentMemory(program.pid) ?? 0;
      await until(() => (residentMemory(program.pid) ?? Infinity) > first + NAMES_BYTES);
      const query = '{ searchTerritories(text: "Saumur", first: 1) { matched } }';
      const { body } = await ask(program.address, { query });
      expect(body).toEqual({ data: { searchTerritories: [{ matched: 'Saumur' }] } });
      expect((await program.stop()).errors).toBe('');
    },
  );
});
