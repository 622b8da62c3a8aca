import { Client } from 'undici';
import type { Question } from './Question';

/** A client on one connection that is kept. */
export interface Asker {
  /** The body of the answer. Rejects where it is no answer without errors. */
  readonly ask: (question: Question) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Asks the graph at an address. */
export function askerAt(address: string): Asker {
  const { origin, pathname } = new URL(address);
  const client = new Client(origin);
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return {
    ask: async (question) => {
      const body = JSON.stringify(question);
      const answer = await client.request({ path: pathname, method: 'POST', headers, body });
      const text = await answer.body.text();
      if (text.startsWith('{"data":{') && !text.includes('"errors":[')) return text;
      throw new Error(
        `${address} answered a measured question with ${answer.statusCode}: ${text.slice(0, 500)}`,
      );
    },
    close: () => client.close(),
  };
}
