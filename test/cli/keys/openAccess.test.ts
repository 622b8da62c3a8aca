import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openAccess } from '../../../cli/keys/openAccess';
import { writeKeys } from '../../../cli/keys/writeKeys';
import { startLog } from '../../../common/observability/programLog';
import { readConfig } from '../../../common/config';
import { createCallers } from '../../../gateway/access/createCallers';
import { partner } from '../../gateway/access/support/partner';
import { AUDIENCE, pair, startIssuer, token } from '../../gateway/access/support/issuer';

let folder: string;
let file: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  file = join(folder, 'keys.json');
  told = [];
  const write = (line: string): void => void told.push((JSON.parse(line) as { msg: string }).msg);
  startLog({ level: 'warn', format: 'json' }, { write });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const environment = (more: Record<string, string> = {}) => ({ MAILLAGE_DATA_DIR: folder, ...more });
const access = (more?: Record<string, string>) =>
  createCallers(openAccess(readConfig({}, environment(more))));
const asking = (text: string) => ({ headers: { authorization: `Bearer ${text}` } });

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(10);
}

describe('the keys of a running gateway', () => {
  const [one, two] = [partner({ name: 'one' }), partner({ name: 'two' })];

  it('are those of the file as it is now: made, changed, broken, gone', async () => {
    const { callerAtOnce } = access();
    const knows = (text: string): boolean => callerAtOnce(asking(text)) !== null;
    expect(knows(one.text)).toBe(false);
    writeKeys(file, [one.key]);
    await until(() => knows(one.text));
    writeKeys(file, [{ ...one.key, revoked: '2026-01-02T00:00:00.000Z' }, two.key]);
    await until(() => !knows(one.text));
    expect(knows(two.text)).toBe(true);
    writeFileSync(file, '{"version": 1, "keys": [');
    await until(() => told.some((line) => line.includes('it is no JSON')));
    expect(told.at(-1)).toMatch(/^The keys in \S+ can't be used: it is no JSON\. .*The keys before stay\.$/);
    expect(knows(two.text)).toBe(true);
    writeKeys(file, [one.key]);
    await until(() => knows(one.text) && !knows(two.text));
    renameSync(file, `${file}.away`);
    await until(() => told.at(-1)?.includes('are gone') === true);
    expect(knows(one.text)).toBe(true);
    expect(told.join('\n')).not.toMatch(/mlg_|[0-9a-f]{64}/);
  });

  it('that can’t be read at the start end it', () => {
    writeFileSync(file, 'no keys');
    expect(() => access()).toThrow(/can't be used: it is no JSON/);
  });
});

test('tokens are taken where an issuer is set, and nothing is told of them', async () => {
  const issuer = await startIssuer();
  try {
    const signer = await pair('one');
    issuer.publish(signer);
    const callers = access({ MAILLAGE_JWT_ISSUER: issuer.url, MAILLAGE_JWT_AUDIENCE: AUDIENCE });
    const good = await token(signer, issuer.url, { scope: 'membership:read' });
    expect(callers.callerAtOnce(asking(good))).toBeNull();
    expect(await callers.callerOf(asking(good))).toMatchObject({ kind: 'token', authenticated: true });
    expect(() => access().callerOf(asking(good))).toThrow(/not known/);
  } finally {
    await issuer.close();
  }
});
