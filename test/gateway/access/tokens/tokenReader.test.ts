import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { ReadToken } from '../../../../gateway/access/createCallers';
import { tokenReader } from '../../../../gateway/access/tokens/tokenReader';
import {
  AUDIENCE,
  pair,
  startIssuer,
  token,
  type Answering,
  type Issuer,
  type Pair,
} from '../support/issuer';

let issuer: Issuer;
let signer: Pair;
let troubles: string[];
let read: ReadToken;
beforeAll(async () => (signer = await pair('one')));
beforeEach(async () => {
  issuer = await startIssuer();
  issuer.publish(signer);
  troubles = [];
  read = reader();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await issuer.close();
});

function reader(jwksUrl: URL | null = null): ReadToken {
  return tokenReader({ issuer: issuer.url, audience: AUDIENCE, jwksUrl }, (reason) => troubles.push(reason));
}

const codeOf = (result: Promise<unknown>): Promise<unknown> =>
  result.then(
    () => 'accepted',
    (error: unknown) => (error as { extensions?: { code: unknown } }).extensions?.code ?? error,
  );

/** Lets time pass for whatever asks the clock, and waits for nothing. */
function pass(milliseconds: number): void {
  const now = Date.now() + milliseconds;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
}
describe('a token', () => {
  it('says whose it is, with the scopes of scope and scp, and when it ends', async () => {
    const exp = Math.floor(Date.now() / 1000) + 100;
    const claims = { exp, scope: 'membership:read  directory:read', client_id: 'ars-paca' };
    expect(await read(await token(signer, issuer.url, claims))).toEqual({
      id: 'token:somebody',
      name: 'ars-paca',
      kind: 'token',
      tier: 'partner',
      authenticated: true,
      scopes: new Set(['membership:read', 'directory:read']),
      expiresAt: exp * 1000,
    });
    for (const scp of [['a', 'b', 7], 'a b']) {
      const { scopes, name } = await read(await token(signer, issuer.url, { scp }));
      expect([[...scopes], name]).toEqual([['a', 'b'], 'somebody']);
    }
    expect((await read(await token(signer, issuer.url, { scope: { a: 1 } }))).scopes.size).toBe(0);
  });

  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('may be signed by %s', async (alg) => {
    const other = await pair('other', alg);
    issuer.publish(signer, other);
    expect(await codeOf(read(await token(other, issuer.url)))).toBe('accepted');
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  it.each([
    ['of another issuer', () => ({ iss: 'https://elsewhere.example' })],
    ['without an issuer', () => ({ iss: undefined })],
    ['for another audience', () => ({ aud: ['https://elsewhere.example'] })],
    ['for nobody', () => ({ aud: undefined })],
    ['that has ended', () => ({ exp: now() - 61 })],
    ['that never ends', () => ({ exp: undefined })],
    ['that has not begun', () => ({ nbf: now() + 65 })],
    ['that was issued tomorrow', () => ({ iat: now() + 86_400 })],
    ['without a time of issue', () => ({ iat: undefined })],
    ['of nobody', () => ({ sub: undefined })],
    ['of an empty subject', () => ({ sub: '' })],
    ['of a subject that is no text', () => ({ sub: { id: 'somebody' } })],
    ['of a subject of 256 characters', () => ({ sub: 'a'.repeat(256) })],
  ])('%s is refused', async (_, claims) => {
    const given: Readonly<Record<string, unknown>> = claims();
    expect(await codeOf(read(await token(signer, issuer.url, given)))).toBe('INVALID_KEY');
  });

  it('may be a minute early or late', async () => {
    for (const claims of [
      { exp: now() - 50 },
      { nbf: now() + 50 },
      { iat: now() + 50 },
      { aud: ['x', AUDIENCE] },
    ])
      expect(await codeOf(read(await token(signer, issuer.url, claims)))).toBe('accepted');
  });

  it('that says so has ended only where its signature is right', async () => {
    const ended = await token(signer, issuer.url, { exp: now() - 61 });
    await expect(read(ended)).rejects.toThrow(/has expired/);
    await expect(read(`${ended.slice(0, -4)}AAAA`)).rejects.toThrow(/is not valid here/);
  });

  it('without a signature, or signed with what everybody knows, is refused', async () => {
    const [, payload = ''] = (await token(signer, issuer.url)).split('.');
    const none = Buffer.from('{"alg":"none","kid":"one"}').toString('base64url');
    expect(await codeOf(read(`${none}.${payload}.`))).toBe('INVALID_KEY');
    expect(await codeOf(read(`${none}.${payload}.AAAA`))).toBe('INVALID_KEY');
    const { createHmac } = await import('node:crypto');
    const head = Buffer.from('{"alg":"HS256","kid":"one"}').toString('base64url');
    const mac = createHmac('sha256', JSON.stringify(signer.jwk))
      .update(`${head}.${payload}`)
      .digest('base64url');
    expect(await codeOf(read(`${head}.${payload}.${mac}`))).toBe('INVALID_KEY');
  });

  it('by another key under the same name, or under an algorithm that is not allowed, is refused', async () => {
    expect(await codeOf(read(await token(await pair('one'), issuer.url)))).toBe('INVALID_KEY');
    const strong = await pair('strong', 'ES384');
    issuer.publish(signer, strong);
    expect(await codeOf(read(await token(strong, issuer.url)))).toBe('INVALID_KEY');
  });

  it('is none once any character is another', async () => {
    const good = await token(signer, issuer.url);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 2), fc.constantFrom(...letters), async (place, letter) => {
        if (good[place] === letter) return;
        const changed = good.slice(0, place) + letter + good.slice(place + 1);
        expect(await codeOf(read(changed))).toBe('INVALID_KEY');
      }),
      { numRuns: 300 },
    );
  });

  it('is refused and nothing else, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{0,40}\.[\w-]{0,40}\.[\w-]{0,40}$/), async (text) => {
        expect(await codeOf(read(text))).toBe('INVALID_KEY');
      }),
    );
    for (const header of [
      '{"alg":"ES256","crit":["x"],"x":1}',
      '{"alg":"ES256","jku":"http://127.0.0.1:1/"}',
      '[]',
    ])
      expect(await codeOf(read(`${Buffer.from(header).toString('base64url')}.e30.AAAA`))).toBe('INVALID_KEY');
  });
});

describe('the keys of an issuer', () => {
  it('are read once for many tokens at once', async () => {
    const good = await token(signer, issuer.url);
    await Promise.all(Array.from({ length: 20 }, () => read(good)));
    expect(issuer.asked()).toBe(1);
  });

  it('may change without a restart: a name that is new leads to a reading, and soon after another one to none', async () => {
    await read(await token(signer, issuer.url));
    const next = await pair('two');
    issuer.publish(signer, next);
    const good = await token(next, issuer.url);
    expect(await codeOf(read(good))).toBe('INVALID_KEY');
    expect(issuer.asked()).toBe(1);
    pass(11_000);
    expect(await codeOf(read(good))).toBe('accepted');
    expect(issuer.asked()).toBe(2);
    for (const kid of ['x', 'y', 'z'])
      expect(await codeOf(read(await token({ ...next, kid }, issuer.url)))).toBe('INVALID_KEY');
    expect(issuer.asked()).toBe(2);
  });

  it('that are withdrawn open nothing any more once they are read again', async () => {
    await read(await token(signer, issuer.url));
    issuer.publish(await pair('two'));
    pass(601_000);
    const good = await token(signer, issuer.url);
    await read(good);
    while (issuer.asked() < 2) await new Promise((resolve) => setImmediate(resolve));
    await until(async () => (await codeOf(read(good))) === 'INVALID_KEY');
  });

  it.each<Answering>(['status 500', 'HTML', 'no keys', 'redirect', 'too much'])(
    'that can’t be had (%s) end a request with KEYS_UNAVAILABLE, ask once in two seconds, and are told to the log',
    async (how) => {
      issuer.answer(how);
      const good = await token(signer, issuer.url);
      for (let round = 0; round < 5; round += 1) expect(await codeOf(read(good))).toBe('KEYS_UNAVAILABLE');
      expect([issuer.asked(), troubles.length]).toEqual([1, 1]);
      issuer.answer('well');
      pass(2_500);
      expect(await codeOf(read(good))).toBe('accepted');
    },
  );

  it('that were read before go on while the issuer is gone; for others nobody can say', async () => {
    await read(await token(signer, issuer.url));
    await issuer.close();
    pass(3_600_000);
    expect(await codeOf(read(await token(signer, issuer.url)))).toBe('accepted');
    await until(() => Promise.resolve(troubles.length > 0));
    pass(3_600_000);
    expect(await codeOf(read(await token({ ...signer, kid: 'two' }, issuer.url)))).toBe('KEYS_UNAVAILABLE');
    expect(await codeOf(read(await token(signer, issuer.url)))).toBe('accepted');
    pass(90_000_000);
    expect(await codeOf(read(await token(signer, issuer.url)))).toBe('KEYS_UNAVAILABLE');
  });

  it('that never come are waited for five seconds at most', async () => {
    issuer.answer('never');
    expect(await codeOf(read(await token(signer, issuer.url)))).toBe('KEYS_UNAVAILABLE');
    expect(troubles[0]).toMatch(/timeout|aborted/i);
  });

  it('may stand in a file, or at an address of their own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
    const file = join(folder, 'keys.json');
    writeFileSync(file, JSON.stringify({ keys: [signer.jwk] }));
    const good = await token(signer, issuer.url);
    expect(await codeOf(reader(pathToFileURL(file))(good))).toBe('accepted');
    expect(issuer.asked()).toBe(0);
    expect(await codeOf(reader(new URL(`${issuer.url}/elsewhere`))(good))).toBe('accepted');
    rmSync(folder, { recursive: true });
    expect(await codeOf(reader(pathToFileURL(file))(good))).toBe('KEYS_UNAVAILABLE');
  });

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
  }
});
