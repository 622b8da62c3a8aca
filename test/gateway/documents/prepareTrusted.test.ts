import { buildSchema } from 'graphql';
import { prepareTrusted } from '../../../gateway/documents/prepareTrusted';
import type { OperationEngine } from '../../../gateway/execution/OperationEngine';
import { trusted } from './support/requests';

describe('trusted documents at start', () => {
  it('are prepared, each operation of them, those that are not valid left out', async () => {
    const asked: (string | null)[] = [];
    const engine: Pick<OperationEngine, 'schema' | 'prepare'> = {
      schema: buildSchema('type Query { a: Int b: Int }'),
      prepare: ({ operationName, caller }) => {
        asked.push(operationName);
        expect(caller).toMatchObject({ authenticated: false });
        return Promise.reject(new Error(`no plan for ${operationName ?? 'it'}`));
      },
    };
    const { list } = trusted({
      two: 'query A { a } query B { b }',
      one: '{ a b }',
      bad: 'query C { c }',
      loop: 'query D { ...d } fragment d on Query { ...d }',
    });
    expect(await prepareTrusted(list, engine)).toEqual({ prepared: 0, failed: 3, left: 0 });
    expect(asked).toEqual(['A', 'B', null]);
  });
});
