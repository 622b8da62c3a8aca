import { ask } from '../../../support/ask';
import { until } from '../../../support/until';

/** Two parts of one answer, each of a service of its own: the directory is the one whose database fails. */
const QUERY =
  '{ professionals(first: 3) { totalCount nodes { rpps practices { mode } } } region(code: "93") { name } }';

/** What no answer holds: where the database is, what was asked of it, who asked. */
const INNER =
  /127\.0\.0\.1|localhost|:\d{4,5}\b|SELECT|reader|sqlite|malformed|ECONN|ER_|node_modules|\.ts\b/i;

/** What each answer of a gateway is held against: the one without a fault. */
export interface WatchedAnswers {
  /** Asks, and fails unless the answer is whole, or without the directory and with one of the codes; null for a whole one. */
  readonly codeOfAnswer: (codes: readonly string[], address?: string) => Promise<string | null>;
  /** Asks until the answer is whole again. */
  readonly untilWhole: (codes: readonly string[]) => Promise<void>;
}

/** Asks a gateway once, while nothing is wrong. */
export async function watchAnswers(gateway: string): Promise<WatchedAnswers> {
  const whole = (await ask(gateway, { query: QUERY })).body;
  expect(whole.errors).toBeUndefined();
  const codeOfAnswer: WatchedAnswers['codeOfAnswer'] = async (codes, address = gateway) => {
    const { status, body } = await ask(address, { query: QUERY });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(INNER);
    if (body.errors === undefined) {
      expect(body).toEqual(whole);
      return null;
    }
    expect(body.data).toEqual({ ...whole.data, professionals: null });
    expect(body.errors).toMatchObject([{ extensions: { subgraph: 'professionals' } }]);
    // What fails within them takes all of them away: nothing there may be null.
    expect(body.errors[0]?.path?.[0]).toBe('professionals');
    const code = body.errors[0]?.extensions.code ?? '';
    expect(codes).toContain(code);
    return code;
  };
  return {
    codeOfAnswer,
    untilWhole: async (codes) => {
      let code: string | null = null;
      await until(
        async () => (code = await codeOfAnswer(codes)) === null,
        () => code,
      );
    },
  };
}
