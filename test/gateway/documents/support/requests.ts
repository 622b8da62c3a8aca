import { TrustedDocuments } from '../../../../gateway/documents/TrustedDocuments';
import { documentsIn } from '../../../../gateway/documents/documentsIn';
import { sha256Hex } from '../../../../gateway/documents/sha256Hex';
import type { ToyGateway } from '../../support/toyGateway';

/** The body of an answer, as far as tests look at it. */
export interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string; value?: string } }[];
}

/** The extension that names a text by its hash. */
export function hashed(text: string, sha256Hash = sha256Hex(text)): { persistedQuery: unknown } {
  return { persistedQuery: { version: 1, sha256Hash } };
}

/** Documents listed by ids, as a manifest holds them. */
export function trusted(texts: Readonly<Record<string, string>>, only = false): TrustedDocuments {
  return new TrustedDocuments(documentsIn(texts), only);
}

/** Asks by POST with these parameters: the status, the body, and the code of its first error. */
export async function post(
  { app }: ToyGateway,
  payload: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: Body; code: string | undefined }> {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const body = response.json<Body>();
  return { status: response.statusCode, body, code: body.errors?.[0]?.extensions.code };
}

/** Asks by GET; parameters that are no texts are sent as JSON. */
export async function get(
  { app }: ToyGateway,
  parameters: Readonly<Record<string, unknown>>,
): Promise<{ status: number; body: Body; code: string | undefined }> {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await app.inject({
    url: `/graphql?${new URLSearchParams(texts).toString()}`,
    headers: { 'apollo-require-preflight': 'true' },
  });
  const body = response.json<Body>();
  return { status: response.statusCode, body, code: body.errors?.[0]?.extensions.code };
}
