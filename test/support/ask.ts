/** A GraphQL answer over HTTP, with what the transport said. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly AnswerError[];
  };
}

/** An error as clients see it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly value?: string; readonly subgraph?: string };
}

/** What to ask. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a running gateway by POST, over a real socket. */
export async function ask(address: string, { headers = {}, ...request }: Question): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

const MOST_TRIES = 5;

/** As `ask`, and again while a subgraph's time is up: what a service makes for its first question, it has for the next. */
export async function askPatiently(address: string, question: Question): Promise<Answer> {
  let answer = await ask(address, question);
  for (let tries = 1; tries < MOST_TRIES && isTimeUp(answer); tries += 1)
    answer = await ask(address, question);
  return answer;
}

function isTimeUp({ body: { errors = [] } }: Answer): boolean {
  return errors.some(({ extensions }) => extensions.code === 'SUBGRAPH_TIMEOUT');
}
