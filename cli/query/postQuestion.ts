import { z } from 'zod';
import { StartupError } from '../../common/errors/StartupError';
import { fieldOf } from './fieldOf';

// Loose: what an answer has beside these is printed too.
const errorFormat = z.looseObject({
  message: z.string(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});
const answerFormat = z
  .looseObject({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(errorFormat).optional(),
  })
  .refine(({ data, errors }) => data !== undefined || errors !== undefined);

/** A GraphQL answer: data, errors, or both. */
export type Answer = z.infer<typeof answerFormat>;

/** An operation, and where and with which key it is asked. */
export interface Question {
  readonly url: string;
  readonly query: string;
  /** Which of the operations, where it was named. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly key: string | null;
}

/** The answer of a running Maillage. Throws a StartupError where the address is none, nobody answers, or no GraphQL comes. */
export async function postQuestion(question: Question): Promise<Answer> {
  const { url, query, variables, operationName, key } = question;
  checkAddress(url);
  if (key !== null && !/^[\x21-\x7e]+$/.test(key))
    throw new StartupError(
      'The key of --key has characters that a key cannot have: blanks or letters beyond ASCII.',
    );
  const response = await send(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables, ...(operationName === null ? {} : { operationName }) }),
  });
  const parsed = answerFormat.safeParse(response.body);
  if (parsed.success) return parsed.data;
  throw new StartupError(
    `${url} answered with status ${response.status} and no GraphQL: the address of a Maillage ends with /graphql.`,
  );
}

function checkAddress(url: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new StartupError(`--url is "${url}", but it is written http://HOST:PORT/graphql.`);
  // The Fetch standard has fetch refuse such an address.
  if (address.username !== '' || address.password !== '')
    throw new StartupError(
      `--url names a user or a password for ${address.host}, which are not sent: leave them out, and give a key with --key.`,
    );
}

async function send(url: string, request: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, request);
    return { status: response.status, body: jsonOrNothing(await response.text()) };
  } catch (error) {
    throw new StartupError(refusal(url, reasonOf(error)));
  }
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refusal(url: string, reason: string): string {
  // The Fetch standard (2.9, port blocking) has fetch ask nothing of the ports of other protocols.
  return reason === 'bad port'
    ? `The port of ${url} can't be asked, since fetch allows it no more than browsers do: let Maillage listen on another with MAILLAGE_PORT, and give that with --url.`
    : `Nobody answers at ${url} (${reason}): start Maillage with "npm start", or give another address with --url, or another port with MAILLAGE_PORT.`;
}

/** What fetch itself says is only that it failed. */
function reasonOf(error: unknown): string {
  const cause = fieldOf(error, 'cause');
  return String(fieldOf(cause, 'code') ?? fieldOf(cause, 'message') ?? fieldOf(error, 'message'));
}
