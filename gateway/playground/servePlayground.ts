import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptsByName } from '../errors/acceptsByName';
import { addVary } from '../headers/addVary';
import { chooseEncoding } from './chooseEncoding';
import type { PlaygroundExample } from './PlaygroundExample';
import { type Asset, readAssets } from './readAssets';
import { SECURITY_HEADERS } from './securityHeaders';

// A hashed name never gets another content; the page that names it has to be asked for each time.
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

export interface PlaygroundOptions {
  /** Where scripts/build-playground.mjs wrote the page. */
  readonly folder: string;
  readonly examples: readonly PlaygroundExample[];
}

function readPage(folder: string): string {
  const file = path.join(folder, 'index.html');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(
    `The playground has to be built before it is served, and ${file} is missing. Run: npm run build`,
  );
}

/** An example may know more than the page shows (the questions it answers, say); that stays here. */
function shownPart(example: PlaygroundExample): PlaygroundExample {
  const { name, title, description, query, variables, headers } = example;
  return { name, title, description, query, variables, headers };
}

function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  const encoding = chooseEncoding(request.headers['accept-encoding'] ?? '', asset);
  if (encoding) reply.header('content-encoding', encoding);
  return addVary(reply, 'Accept-Encoding')
    .header('cache-control', FOREVER)
    .type(asset.contentType)
    .send(encoding ? asset[encoding] : asset.identity);
}

function sendNoSuchAsset(reply: FastifyReply, name: string): FastifyReply {
  const message = `The playground has no file named ${JSON.stringify(name)}.`;
  return reply.code(404).send({ statusCode: 404, error: 'Not Found', message });
}

/** Only a reader with a browser is led from the root to the page; a program that asks for it gets the usual 404. */
function leadBrowserToPage(request: FastifyRequest, reply: FastifyReply): void {
  addVary(reply, 'Accept');
  if (acceptsByName(request.headers.accept, 'text/html')) reply.redirect('/playground', 302);
  else reply.callNotFound();
}

/** Serves the built page, its assets and its examples under /playground; everything is read here, before the first request. */
export function registerPlayground(app: FastifyInstance, { folder, examples }: PlaygroundOptions): void {
  const page = readPage(folder);
  const assets = readAssets(path.join(folder, 'assets'));
  const examplesJson = JSON.stringify(examples.map(shownPart));

  void app.register((scope, _options, done) => {
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.headers(SECURITY_HEADERS);
      next();
    });
    scope.get('/', leadBrowserToPage);
    scope.get('/playground/', (_request, reply) => reply.redirect('/playground', 302));
    scope.get('/playground', (_request, reply) =>
      reply.header('cache-control', ASK_EACH_TIME).type('text/html; charset=utf-8').send(page),
    );
    scope.get('/playground/examples.json', (_request, reply) =>
      reply.header('cache-control', ASK_EACH_TIME).type('application/json; charset=utf-8').send(examplesJson),
    );
    scope.get<{ Params: { '*': string } }>('/playground/assets/*', (request, reply) => {
      const asset = assets.get(request.params['*']);
      return asset ? sendAsset(request, reply, asset) : sendNoSuchAsset(reply, request.params['*']);
    });
    done();
  });
}
