import { Agent, request, type IncomingMessage } from 'node:http';

/** How the requests of clients that ask in a loop went. */
export interface Tally {
  readonly answered: number;
  /** Answers that told their client to come back on another connection. */
  readonly toldToClose: number;
  /** Connections that were refused, each after an answer that said so, or before any. */
  readonly refused: number;
  /** What went wrong otherwise: a request that was sent and got no answer, or another one. */
  readonly lost: readonly string[];
}

/** Clients that ask in a loop, each on a connection that it keeps. */
export interface AskingClients {
  readonly tally: () => Tally;
  /** Lets each finish its request, and returns how all went. */
  readonly end: () => Promise<Tally>;
}

/** An answer with its status, its body and whether its connection ends. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly closes: boolean;
}

/** Starts clients that post the query until they are ended or refused; an answer other than 200 is lost. */
export function askingClients(url: string, query: string, count: number): AskingClients {
  const tally = { answered: 0, toldToClose: 0, refused: 0, lost: [] as string[] };
  const state = { over: false };
  const clients = Array.from({ length: count }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!state.over) {
      try {
        const { status, body, closes } = await post(`${url}/graphql`, query, agent);
        tally.answered += 1;
        if (closes) tally.toldToClose += 1;
        if (status !== 200) tally.lost.push(`${status} ${body}`);
      } catch (error) {
        if (isRefusal(error)) tally.refused += 1;
        else tally.lost.push(String(error));
        break;
      }
    }
    agent.destroy();
  });
  const end = async (): Promise<Tally> => {
    state.over = true;
    await Promise.all(clients);
    return tally;
  };
  return { tally: () => tally, end };
}

/** Posts a query on a connection of the agent. Rejects where no whole answer comes. */
export function post(url: string, query: string, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } };
    const asked = request(url, options, (response) => void answerOf(response).then(resolve, reject));
    asked.once('error', reject);
    asked.end(JSON.stringify({ query }));
  });
}

/** Gets an address on a connection of its own. Rejects where no whole answer comes. */
export function get(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false }, (response) => void answerOf(response).then(resolve, reject))
      .once('error', reject)
      .end();
  });
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode ?? 0, body, closes: response.headers.connection === 'close' };
}

/** Whether a connection was refused. */
function isRefusal(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
}
