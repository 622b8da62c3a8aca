import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKeys } from '../../../cli/keys/writeKeys';
import { partner } from '../../gateway/access/support/partner';
import { ask } from '../../support/ask';
import { toldBy } from '../../support/loggedBy';
import { startProgram, type RunningProgram } from '../../support/program';
import { until } from '../../support/until';

const hangUp = (program: RunningProgram) => (): void => void process.kill(program.pid, 'SIGHUP');

/** The first line that begins so among those that the program tells after an act. */
async function toldAfter(
  program: RunningProgram,
  start: string,
  act: () => void,
): Promise<string | undefined> {
  const before = toldBy(program).length;
  const line = (): string | undefined =>
    toldBy(program)
      .slice(before)
      .find((each) => each.startsWith(start));
  act();
  await until(() => line() !== undefined, program.errors);
  return line();
}

const QUERY = '{ professionals(first: 1) { nodes { memberships { cpts { id } } } } }';

describe('maillage start with a list of trusted documents', () => {
  it('says at SIGHUP what has changed', async () => {
    const list = join(mkdtempSync(join(tmpdir(), 'maillage-list-')), 'list.json');
    writeFileSync(list, JSON.stringify({ one: '{ __typename }' }));
    const environment = { MAILLAGE_TRUSTED_DOCUMENTS: list };
    const program = await startProgram(['start', '--port', '0'], { environment });
    try {
      expect(await toldAfter(program, 'Switched', hangUp(program))).toMatch(
        /^Switched to the supergraph .* read anew, where nothing has changed: /,
      );
      writeFileSync(list, JSON.stringify({ two: '{ __typename }' }));
      expect(await toldAfter(program, 'Switched', hangUp(program))).toMatch(
        /^Switched to the changed list of trusted documents: /,
      );
    } finally {
      await program.stop();
    }
  });
});

describe('maillage start, which keeps answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-hangup-'));
  const file = join(folder, 'keys.json');
  const { key, text } = partner({ name: 'partner', scopes: ['membership:read', 'directory:read'] });
  let program: RunningProgram;
  beforeAll(async () => {
    writeKeys(file, [key]);
    program = await startProgram(['start', '--port', '0'], { environment: { MAILLAGE_KEYS_FILE: file } });
  });
  afterAll(async () => {
    await program.stop();
    rmSync(folder, { recursive: true });
  });

  const codes = async (): Promise<unknown[]> => {
    const { body } = await ask(program.address, {
      query: QUERY,
      headers: { authorization: `Bearer ${text}` },
    });
    return (body.errors ?? []).map(({ extensions }) => extensions.code);
  };
  const twice = async (code: unknown[]): Promise<void> => {
    for (let time = 0; time < 2; time += 1) expect([...new Set(await codes())]).toEqual(code);
  };

  it('gives a key whose scopes have changed nothing that they do not open, before and after SIGHUP', async () => {
    const told = (start: string, act: () => void) => toldAfter(program, start, act);
    await twice([]);
    await told('Switched to the supergraph', hangUp(program));
    await twice([]);
    await told('Took over the changed keys', () => writeKeys(file, [{ ...key, scopes: [] }]));
    await twice(['FORBIDDEN']);
    await told('Switched to the supergraph', hangUp(program));
    await twice(['FORBIDDEN']);
    await told('Took over the changed keys', () => writeKeys(file, [key]));
    await twice([]);
  });
});
