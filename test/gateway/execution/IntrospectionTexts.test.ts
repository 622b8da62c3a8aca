import { parse } from 'graphql';
import { IntrospectionTexts } from '../../../gateway/execution/IntrospectionTexts';
import type { OperationResult, PreparedOperation } from '../../../gateway/execution/PreparedOperation';
import { WrittenData } from '../../../gateway/execution/WrittenData';
import { ANONYMOUS, asked, toyEngine } from './support/toyEngine';

/** An operation, and how often it was executed. */
function counted(result: (execution: number) => OperationResult): {
  readonly operation: PreparedOperation;
  count: number;
} {
  const made = {
    count: 0,
    operation: {
      source: { text: '', caller: ANONYMOUS },
      question: null,
      bytes: 1,
      conditions: null,
      execute: () => Promise.resolve(result((made.count += 1))),
    },
  };
  return made;
}

const call = (variables: Record<string, unknown>): Parameters<PreparedOperation['execute']>[0] => ({
  variables,
  requestId: 'r',
});

describe('texts of introspection', () => {
  it('are made once for an operation and its variables', async () => {
    const texts = new IntrospectionTexts();
    const made = counted((execution) => ({ data: new WrittenData(`{"n":${execution}}`) }));
    const ask = async (text: string, variables: Record<string, unknown>): Promise<unknown> =>
      JSON.parse(
        JSON.stringify(await texts.keeping(text, made.operation, ['x', 'y']).execute(call(variables))),
      );
    expect(await ask('a', { x: 1, y: 2 })).toEqual({ data: { n: 1 } });
    expect(await ask('a', { y: 2, x: 1 })).toEqual({ data: { n: 1 } });
    expect(await ask('a', { x: 1 })).toEqual({ data: { n: 2 } });
    expect(await ask('a', { x: 1, undeclared: 1 })).toEqual({ data: { n: 2 } });
    expect(await ask('b', { x: 1 })).toEqual({ data: { n: 3 } });
    expect(made.count).toBe(3);
  });

  it('are not kept where there is an error, or where one is long', async () => {
    const texts = new IntrospectionTexts();
    for (const result of [
      { errors: [] },
      { data: null },
      { data: new WrittenData(`{"n":"${'x'.repeat(1_000_000)}"}`) },
    ]) {
      const made = counted(() => result);
      for (let each = 0; each < 2; each += 1) await texts.keeping('a', made.operation, []).execute(call({}));
      expect(made.count).toBe(2);
    }
  });

  it('have four million characters in all, of those used last', async () => {
    const texts = new IntrospectionTexts();
    const made = counted(() => ({ data: new WrittenData(`{"n":"${'x'.repeat(500_000)}"}`) }));
    const ask = async (text: string): Promise<unknown> =>
      texts.keeping(text, made.operation, []).execute(call({}));
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a', 'h', 'a']) await ask(text);
    expect(made.count).toBe(8);
    await ask('b');
    expect(made.count).toBe(9);
  });
});

it('an engine answers introspection alone from what it has, and with data beside it anew', async () => {
  let calls = 0;
  const shelf = (): Promise<{ data: Record<string, unknown> }> =>
    Promise.resolve({ data: { books: [{ id: (calls += 1) }] } });
  const engine = toyEngine({ shelf, shop: shelf });
  const query = 'query ($name: String!) { __type(name: $name) { name } __typename }';
  for (const name of ['Book', 'Query', 'Book'])
    expect(await asked(engine, query, { variables: { name } })).toEqual({
      data: { __type: { name }, __typename: 'Query' },
    });
  const prepared = { document: parse(query), operationName: null, caller: ANONYMOUS };
  const [one, other] = await Promise.all(
    [1, 2].map(async () => (await engine.prepare(prepared)).execute(call({ name: 'Book' }))),
  );
  expect(one?.data).toBe(other?.data);
  const ofNull = 'query ($n: String = "Query") { x: __type(name: $n) { name } }';
  for (let each = 0; each < 2; each += 1)
    expect(await asked(engine, ofNull, { variables: { n: null } })).toMatchObject({
      data: { x: null },
      errors: [{ path: ['x'] }],
    });
  for (const id of ['1', '2'])
    expect(await asked(engine, '{ __schema { queryType { name } } books { id } }')).toEqual({
      data: { __schema: { queryType: { name: 'Query' } }, books: [{ id }] },
    });
  engine.close();
});
