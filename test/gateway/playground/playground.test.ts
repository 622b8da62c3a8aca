import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import type { PlaygroundExample } from '../../../gateway/playground/PlaygroundExample';
import { registerOrigins } from '../../../gateway/headers/registerOrigins';
import { registerPlayground } from '../../../gateway/playground/servePlayground';

const BUILD_SCRIPT = path.join(__dirname, '../../../scripts/build-playground.mjs');

const examples: readonly PlaygroundExample[] = [
  {
    name: 'commune',
    title: { fr: 'Une commune', en: 'A commune' },
    description: { fr: 'Son nom.', en: 'Its name.' },
    query: 'query Commune($code: ID!) { commune(code: $code) { name } }',
    variables: { code: '45234' },
    headers: {},
  },
];

let folder: string;
let app: FastifyInstance;
let page: string;
let assetUrls: readonly string[];
let builtFiles: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'playground-'));
  const build = spawnSync(process.execPath, [BUILD_SCRIPT, folder], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stderr);
  builtFiles = readdirSync(path.join(folder, 'assets'));
  app = fastify();
  await registerOrigins(app, ['https://one.example', 'https://two.example']);
  const withMore = examples.map((example) => ({ ...example, questions: [1] }));
  registerPlayground(app, { folder, examples: withMore });
  page = (await app.inject('/playground')).body;
  assetUrls = [...page.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, url]) => String(url));
}, 300_000);

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const asset = (extension: string): string => {
  const url = assetUrls.find((candidate) => candidate.endsWith(extension));
  if (!url) throw new Error(`The page names no ${extension} file`);
  return url;
};

describe('the page', () => {
  test('comes as HTML that has to be asked for again each time', async () => {
    const { statusCode, headers } = await app.inject('/playground');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  test('is confined to this server', async () => {
    const { headers } = await app.inject('/playground');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]),
    );
    expect(policy.join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(policy.find((rule) => rule.startsWith('script-src'))).toBeUndefined();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('names only assets of its own, and no inline script', () => {
    expect(assetUrls).toHaveLength(2);
    for (const url of assetUrls) expect(url).toMatch(/^\/playground\/assets\/main-[A-Z0-9]{8}\.(js|css)$/);
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
    expect(page).not.toMatch(/%[A-Z]+%/);
  });

  test('is reached with a closing slash too', async () => {
    const { statusCode, headers } = await app.inject('/playground/');
    expect([statusCode, headers.location]).toEqual([302, '/playground']);
  });
});

describe('the root', () => {
  test('leads a browser to the page', async () => {
    const { statusCode, headers } = await app.inject({
      url: '/',
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect([statusCode, headers.location, headers.vary]).toEqual([302, '/playground', 'Origin, Accept']);
  });

  test.each(['application/json', '*/*', 'text/html;q=0, application/json'])(
    'stays unknown to a program that takes %s',
    async (accept) => {
      const { statusCode, headers } = await app.inject({ url: '/', headers: { accept } });
      expect([statusCode, headers.location]).toEqual([404, undefined]);
    },
  );
});

describe('the examples', () => {
  test('come as they were given, and nothing beside', async () => {
    const response = await app.inject('/playground/examples.json');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.json()).toEqual(examples);
  });
});

describe('an asset', () => {
  test.each([
    ['.js', 'text/javascript; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
  ])('%s is typed, and kept for good under its hashed name', async (extension, contentType) => {
    const { statusCode, headers } = await app.inject(asset(extension));
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
  });

  test('comes in the smallest form that the client takes', async () => {
    const get = (accepted: string) =>
      app.inject({ url: asset('.css'), headers: { 'accept-encoding': accepted } });
    const [plain, gzip, brotli] = await Promise.all([
      get('br;q=0, identity'),
      get('gzip, deflate'),
      get('gzip, deflate, br'),
    ]);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Origin, Accept-Encoding' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Origin, Accept-Encoding' });
    expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload);
    expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
  });

  test('asks no other server for anything', async () => {
    const style = (await app.inject(asset('.css'))).body;
    expect(style).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
  });

  test.each(['editor', 'json', 'graphql'])('is served for the %s worker', async (language) => {
    const name = builtFiles.find((file) => file.startsWith(`${language}.worker-`) && file.endsWith('.js'));
    const url = `/playground/assets/${String(name)}`;
    expect((await app.inject(url)).statusCode).toBe(200);
    const scripts = builtFiles.filter((file) => file.endsWith('.js'));
    const naming = scripts.filter((file) => readFileSync(path.join(folder, 'assets', file)).includes(url));
    expect(naming).toHaveLength(1);
  });

  test.each(['main.js', '..%2findex.html', '%2e%2e/index.html', 'index.html'])(
    'that is not there (%s) is answered in JSON',
    async (name) => {
      const { statusCode, headers } = await app.inject(`/playground/assets/${name}`);
      expect(statusCode).toBe(404);
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(headers).not.toHaveProperty('cache-control');
    },
  );
});

test('A page that was not built stops the set-up, with what to do', () => {
  const set = () => registerPlayground(fastify(), { folder: path.join(folder, 'nowhere'), examples });
  expect(set).toThrow(/has to be built .*nowhere.index\.html is missing. Run: npm run build/);
});
