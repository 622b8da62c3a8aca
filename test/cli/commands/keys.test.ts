import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PartnerKeys } from '../../../gateway/access/keys/PartnerKeys';
import { readKeys } from '../../../gateway/access/keys/readKeys';
import type { Outcome } from '../../support/program';
import { runHere } from '../../support/runHere';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  file = join(folder, 'keys.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const keys = (...args: string[]): Promise<Outcome> =>
  runHere(['keys', ...args], {
    environment: { MAILLAGE_DATA_DIR: folder, MAILLAGE_RATE_LIMITS: 'gold=9000000/60' },
  });
const held = (): PartnerKeys => new PartnerKeys(readKeys(file, readFileSync(file, 'utf8')));
const DAY_MS = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('maillage keys', () => {
  it('makes a key, shows it once alone on standard output, and keeps its hash in a file of the owner’s', async () => {
    const begun = dayIn(90);
    const { code, output, errors } = await keys(
      'add',
      'cpts-var',
      '--scopes',
      'membership:read',
      '--days',
      '90',
    );
    expect(code).toBe(0);
    const text = output.trim();
    expect(text).toMatch(/^mlg_[\w-]+$/);
    // Midnight may pass while the command runs.
    expect([begun, dayIn(90)]).toContain(/until (\S+)\. It/.exec(errors)?.[1]);
    const caller = held().callerOf(text, Date.now());
    expect(caller).toMatchObject({ name: 'cpts-var', tier: 'partner', scopes: new Set(['membership:read']) });
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toContain(text.slice(17, 60));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('lists names, ids, scopes, tiers and states, and no secrets, as a table or as JSON', async () => {
    expect((await keys('list')).output).toMatch(/There are no keys/);
    const one = (await keys('add', 'one', '--scopes', 'directory:read,membership:read', '--tier', 'gold'))
      .output;
    const two = (await keys('add', 'two', '--json')).output;
    await keys('revoke', 'two');
    const { output } = await keys('list');
    expect(output).toMatch(/^one +\S{12} +directory:read, membership:read +gold +\S{10} +\S{10} +active$/m);
    expect(output).toMatch(/^two +\S{12} +– +partner +\S{10} +\S{10} +revoked$/m);
    const json = (await keys('list', '--json')).output;
    expect(JSON.parse(json)).toMatchObject([
      { name: 'one', tier: 'gold', state: 'active', rotatingUntil: null },
      { name: 'two', scopes: [], state: 'revoked' },
    ]);
    const { key } = JSON.parse(two) as { key: string };
    for (const text of [output, json]) {
      expect(text).not.toMatch(/mlg_|sha256|[0-9a-f]{64}/);
      for (const secret of [one.trim(), key]) expect(text).not.toContain(secret.slice(17, 60));
    }
  });

  it('gives a key another secret, and lets the one before hold as long as it is told', async () => {
    const before = (await keys('add', 'one')).output.trim();
    const rotated = await keys('rotate', 'one', '--grace', '2');
    const next = rotated.output.trim();
    const until = /The secret before holds beside it until (\S+ \S+) UTC\.$/m.exec(rotated.errors)?.[1];
    // Told to the minute, within which the command has run.
    const minutes = (Date.parse(`${until}Z`) - Date.now()) / 60_000;
    expect(Math.abs(minutes - 120)).toBeLessThan(5);
    expect(next.slice(0, 16)).toBe(before.slice(0, 16));
    const now = Date.now();
    for (const text of [before, next]) expect(held().callerOf(text, now).name).toBe('one');
    expect(() => held().callerOf(before, now + 2 * 3_600_000)).toThrow(/not known/);
    expect((await keys('list')).output).toMatch(/active, the old secret until \S+ \S+ UTC/);
    const begun = dayIn(11);
    const ended = await keys('rotate', 'one', '--grace', '0', '--days', '10');
    const last = ended.output.trim();
    expect(ended.errors).toMatch(/^The secret before holds no more\.$/m);
    expect([begun, dayIn(11)].map(Date.parse)).toContain(held().callerOf(last, now).expiresAt);
    for (const text of [before, next]) expect(() => held().callerOf(text, Date.now())).toThrow(/not known/);
  });

  it('lets no secret outlive its key', async () => {
    await keys('add', 'one', '--days', '1');
    const [key] = JSON.parse((await keys('list', '--json')).output) as { expires: string }[];
    const { errors } = await keys('rotate', 'one', '--grace', '720');
    const end = new Date(Date.parse(key!.expires) + DAY_MS).toISOString().slice(0, 10);
    expect(errors).toContain(`The secret before holds beside it until ${end} 00:00 UTC.`);
  });

  it('ends a key with all its secrets', async () => {
    const before = (await keys('add', 'one')).output.trim();
    const next = (await keys('rotate', 'one')).output.trim();
    expect((await keys('revoke', 'one')).output).toMatch(/^Revoked the key "one"/);
    for (const text of [before, next]) expect(() => held().callerOf(text, Date.now())).toThrow(/was revoked/);
  });

  it('writes the file that MAILLAGE_KEYS_FILE names, also through a link', async () => {
    const target = join(folder, 'elsewhere.json');
    const link = join(folder, 'link.json');
    writeFileSync(target, '{"version": 1, "keys": []}');
    symlinkSync(target, link);
    const environment = { MAILLAGE_KEYS_FILE: link };
    expect((await runHere(['keys', 'add', 'one'], { environment })).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readKeys(target, readFileSync(target, 'utf8'))).toHaveLength(1);
  });
});

describe('maillage keys refuses', () => {
  it.each([
    [
      'a scope that no field needs',
      ['add', 'x', '--scopes', 'membership:reed'],
      /"membership:reed".*directory:read, membership:read/,
    ],
    ['a name with a blank', ['add', 'a b'], /letters, digits/],
    [
      'a tier that no setting knows',
      ['add', 'x', '--tier', 'nonsense'],
      /No tier is named "nonsense"\. The tiers of keys are: gold, partner\. MAILLAGE_RATE_LIMITS/,
    ],
    ['the tier of wrong keys', ['add', 'x', '--tier', 'wrong-keys'], /The tiers of keys are: gold, partner/],
    ['the tier of nobody', ['add', 'x', '--tier', 'anonymous'], /without a key/],
    ['a day that does not exist', ['add', 'x', '--expires', '2027-02-30'], /a day from/],
    ['a day that has passed', ['add', 'x', '--expires', '2020-01-01'], /a day from/],
    ['a day too far ahead', ['add', 'x', '--expires', '2199-01-01'], /a day from/],
    ['days that are none', ['add', 'x', '--days', '0'], /from 1 to 730/],
    ['days beside a day', ['add', 'x', '--days', '5', '--expires', '2027-01-31'], /one of them/],
    ['a grace that is none', ['rotate', 'x', '--grace', '721'], /from 0 to 720/],
    ['a key that is not there', ['rotate', 'x'], /No key is named "x"/],
    ['a key that is not there, to end it', ['revoke', 'x'], /No key is named "x"/],
  ])('%s, in one sentence, and changes nothing', async (_, args, sentence) => {
    const { code, output, errors } = await keys(...args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(sentence);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect((await keys('list', '--json')).output.trim()).toBe('[]');
  });

  it('a name that is taken, also by a key that was revoked, and to change what was revoked', async () => {
    await keys('add', 'one');
    expect((await keys('add', 'one')).errors).toMatch(/named "one" already/);
    await keys('revoke', 'one');
    expect((await keys('add', 'one')).errors).toMatch(
      /named "one" until it was revoked on .*: choose another name\.$/m,
    );
    expect((await keys('rotate', 'one')).errors).toMatch(/was revoked/);
    expect((await keys('revoke', 'one')).errors).toMatch(/was revoked on/);
  });

  it('to touch a file that is broken', async () => {
    writeFileSync(file, '{"keys": [');
    expect((await keys('add', 'one')).errors).toMatch(/can't be used: it is no JSON/);
    expect(readFileSync(file, 'utf8')).toBe('{"keys": [');
  });
});
