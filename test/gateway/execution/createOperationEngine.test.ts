import { parse } from 'graphql';
import type { OperationEngine } from '../../../gateway/execution/OperationEngine';
import type { PreparedOperation } from '../../../gateway/execution/PreparedOperation';
import { ANONYMOUS, asked, toyEngine } from './support/toyEngine';

const INSIDER = { authenticated: true, scopes: new Set(['read:secret']) };
const STRANGER = { authenticated: true, scopes: new Set(['other']) };

let engine: OperationEngine;
beforeAll(() => {
  engine = toyEngine({
    shelf: () => Promise.resolve({ data: { secret: 'S', books: [], book: null } }),
    shop: () => Promise.resolve({ data: {} }),
  });
});
afterAll(() => engine.close());

function prepare(
  text: string,
  caller = ANONYMOUS,
  operationName: string | null = null,
): Promise<PreparedOperation> {
  return engine.prepare({ document: parse(text), operationName, caller });
}

describe('an operation', () => {
  it('that two callers ask for at once is prepared once', async () => {
    const [one, other] = await Promise.all([
      prepare('{ books { id price } }'),
      prepare('{ books { id price } }'),
    ]);
    expect(one).toBe(other);
  });

  it.each([
    ['spaces, commas and comments', '{books{title,id}} # all'],
    ['a name', 'query Named { books { title id } }'],
    ['a fragment that it does not reach', '{ books { title id } } fragment F on Book { id }'],
  ])('in words that differ by %s is the same', async (_, text) => {
    const known = text.includes('fragment')
      ? prepare('query Other { books { title id } }')
      : prepare('{ books { title id } }');
    expect(await prepare(text)).toBe(await known);
  });

  it('of another order or under another alias is another', async () => {
    const known = await prepare('{ books { title id } }');
    expect(await prepare('{ books { id title } }')).not.toBe(known);
    expect(await prepare('{ books { title i: id } }')).not.toBe(known);
  });

  it('is that of its name where a document has several', async () => {
    const document = 'query A { books { id } } query B { books { title } }';
    expect(await prepare(document, ANONYMOUS, 'A')).not.toBe(await prepare(document, ANONYMOUS, 'B'));
    expect(await prepare(document, ANONYMOUS, 'A')).toBe(await prepare('{ books { id } }'));
  });

  it('is prepared apart for callers with other rights, and once for those with the same', async () => {
    const mine = await prepare('{ secret }', INSIDER);
    const theirs = await prepare('{ secret }', STRANGER);
    expect(mine).not.toBe(theirs);
    expect(await prepare('{ secret }', ANONYMOUS)).toBe(theirs);
    expect(mine.question).toMatchObject({ isPrivate: true, subgraphs: ['shelf'] });
    expect(mine.question?.scopes).not.toBe(theirs.question?.scopes);
    expect(await asked(engine, '{ secret }', { caller: INSIDER })).toEqual({ data: { secret: 'S' } });
    expect(await asked(engine, '{ secret }', { caller: STRANGER })).toMatchObject({
      data: { secret: null },
      errors: [{ path: ['secret'] }],
    });
  });

  it('that asks for nothing guarded is one question for all callers', async () => {
    const [mine, theirs] = await Promise.all(
      [INSIDER, STRANGER].map((caller) => prepare('{ books { id } }', caller)),
    );
    expect(mine?.question).toEqual(theirs?.question);
    expect(mine?.question).toMatchObject({ scopes: '', isPrivate: false });
  });

  it('that changes something is no question to a cache', async () => {
    expect((await prepare('mutation { add(title: "A") { id } }')).question).toBeNull();
  });

  it('tells what it takes of memory, and is among the most used', async () => {
    const often = '{ books { often: id } }';
    for (let time = 0; time < 50; time += 1) expect((await prepare(often)).bytes).toBeGreaterThan(0);
    const [most] = engine.mostUsed(1);
    expect(await engine.prepare(most!)).toBe(await prepare(often));
  });
});

it('a client’s key __proto__ is answered as any other', async () => {
  const { data } = await asked(engine, '{ __proto__: __type(name: "Book") { name } books { id } }');
  expect(JSON.stringify(data)).toBe('{"__proto__":{"name":"Book"},"books":[]}');
});

it.each(['__proto__', 'constructor'])('a client’s variable $%s decides as any other', async (name) => {
  const query = `query ($${name}: Boolean = false) { books @include(if: $${name}) { id } __typename }`;
  expect(JSON.stringify((await asked(engine, query)).data)).toBe('{"__typename":"Query"}');
});
