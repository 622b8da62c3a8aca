import { compileRepresentation } from '../../../../gateway/execution/plan/compileRepresentation';
import type { DataObject } from '../../../../gateway/execution/plan/Run';
import type { RequiredSelection, Rewrite } from '../../../../gateway/planning/QueryPlan';
import { byId, types } from './planRun';

const leaf = (name: string, responseKey = name): RequiredSelection => ({
  kind: 'Field',
  name,
  responseKey,
  selections: null,
});
const object = (name: string, ...selections: RequiredSelection[]): RequiredSelection => ({
  kind: 'Field',
  name,
  responseKey: name,
  selections,
});
const on = (type: string | null, ...selections: RequiredSelection[]): RequiredSelection => ({
  kind: 'Fragment',
  type,
  selections,
});

function built(
  target: DataObject,
  requires: readonly RequiredSelection[],
  inputRewrites: readonly Rewrite[] = [],
): DataObject | null {
  return compileRepresentation({ requires, inputRewrites }, types)(target);
}

describe('a representation', () => {
  it('holds what is required and no more', () => {
    expect(built({ __typename: 'Book', id: '1', title: 'A' }, [byId('Book')])).toEqual({
      __typename: 'Book',
      id: '1',
    });
  });

  it('takes the selection of the type that came, for each type its own', () => {
    const build = compileRepresentation(
      { requires: [on('Book', leaf('isbn')), on('Film', leaf('ean'))], inputRewrites: [] },
      types,
    );
    const objects = [
      { __typename: 'Book', isbn: 'b' },
      { __typename: 'Film', ean: 'f' },
      { __typename: 'Book', isbn: 'c' },
    ];
    expect(objects.map(build)).toEqual(objects);
    expect(build({ __typename: 'Shop', isbn: 'b', ean: 'f' })).toBeNull();
  });

  it('merges what an interface, a type and no type at all ask for', () => {
    const requires = [
      on('Media', object('maker', leaf('name'))),
      on('Book', object('maker', leaf('id'))),
      on(null, leaf('id')),
    ];
    const target = { __typename: 'Book', id: '1', maker: { id: 'm', name: 'M', age: 3 } };
    expect(built(target, requires)).toEqual({
      __typename: 'Book',
      id: '1',
      maker: { id: 'm', name: 'M' },
    });
    const film = { __typename: 'Film', id: '1', maker: { name: 'M' } };
    expect(built(film, requires)).toEqual(film);
  });

  it('reads a field under the response key that it stands at', () => {
    expect(built({ __typename: 'Book', _a0: 7 }, [leaf('price', '_a0')])).toEqual({
      __typename: 'Book',
      price: 7,
    });
  });

  it('keeps nulls, empty lists, and lists of lists', () => {
    const target = { __typename: 'Book', id: null, parts: [[{ no: 1 }, null], []], maker: null };
    const requires = [leaf('id'), object('parts', leaf('no')), object('maker', leaf('id'))];
    expect(built(target, requires)).toEqual(target);
  });

  it('asks of an inner object without a type name all that is required', () => {
    const target = { __typename: 'Book', maker: { id: 'm' } };
    expect(built(target, [object('maker', on('Shop', leaf('id')))])).toEqual(target);
  });

  it('is the planner’s to change before it is sent; the answer stays as it is', () => {
    const target = { __typename: 'Film', id: '1', maker: { id: 'm' } };
    const rewrites: readonly Rewrite[] = [
      { kind: 'SetValue', path: [{ kind: 'Key', key: '__typename' }], value: 'Media' },
      {
        kind: 'RenameKey',
        path: [
          { kind: 'Key', key: 'maker' },
          { kind: 'Key', key: 'id' },
        ],
        to: 'code',
      },
    ];
    expect(built(target, [byId('Film'), object('maker', leaf('id'))], rewrites)).toMatchObject({
      __typename: 'Media',
      maker: { code: 'm' },
    });
    expect(target).toEqual({ __typename: 'Film', id: '1', maker: { id: 'm' } });
  });
});

describe('no representation is made', () => {
  const parts = [object('parts', leaf('no'))];

  it.each<[string, DataObject, readonly RequiredSelection[]]>([
    ['without the type name', { id: '1' }, [leaf('id')]],
    ['without a field', { __typename: 'Book' }, [byId('Book')]],
    ['without a field of an inner object', { __typename: 'Book', parts: { a: 1 } }, parts],
    ['without a field of one item', { __typename: 'Book', parts: [{ no: 1 }, {}] }, parts],
    ['where a value stands for an object', { __typename: 'Book', parts: 'all' }, parts],
    ['where nothing is required of the type', { __typename: 'Film', id: '1' }, [byId('Book')]],
  ])('%s', (_, target, requires) => {
    expect(built(target, requires)).toBeNull();
  });
});
