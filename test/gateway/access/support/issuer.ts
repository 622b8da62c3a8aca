import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** How an issuer's server answers for its keys. */
export type Answering = 'well' | 'status 500' | 'HTML' | 'no keys' | 'redirect' | 'too much' | 'never';

/** A pair of keys with its name. */
export interface Pair {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** An issuer of tokens on a port of its own. */
export interface Issuer {
  readonly url: string;
  readonly publish: (...pairs: readonly Pair[]) => void;
  readonly answer: (how: Answering) => void;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

export const AUDIENCE = 'https://maillage.example';

/** Serves the configuration and the keys of an issuer. */
export async function startIssuer(): Promise<Issuer> {
  let keys: readonly JWK[] = [];
  let how: Answering = 'well';
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/openid-configuration')
      return void response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys` }));
    asked += 1;
    answerWith(response, how, keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publish: (...pairs) => (keys = pairs.map(({ jwk }) => jwk)),
    answer: (next) => (how = next),
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerWith(response: ServerResponse, how: Answering, keys: readonly JWK[]): void {
  if (how === 'never') return;
  if (how === 'status 500') response.writeHead(500);
  if (how === 'redirect') response.writeHead(302, { location: '/keys?again' });
  if (how === 'HTML') response.end('<html>');
  else if (how === 'no keys') response.end('{"keys": 1}');
  else if (how === 'too much') response.end(JSON.stringify({ keys, filling: 'x'.repeat(300_000) }));
  else response.end(JSON.stringify({ keys }));
}

/** A new pair of keys. */
export async function pair(kid: string, alg = 'ES256'): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** A token with the claims of a good one, but for those given; one that is undefined is left out. */
export function token(
  signer: Pair,
  issuer: string,
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: issuer, aud: AUDIENCE, sub: 'somebody', iat: now, exp: now + 300, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(all)) as JWTPayload)
    .setProtectedHeader({ alg: signer.alg, kid: signer.kid, ...header })
    .sign(signer.privateKey);
}
