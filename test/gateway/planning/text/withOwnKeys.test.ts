import { parse, print } from 'graphql';
import { withOwnKeys } from '../../../../gateway/planning/text/withOwnKeys';

function own(text: string, ...names: string[]): [string, [string, string][]] {
  const { document, dataKeys } = withOwnKeys(parse(text), new Set(names));
  return [print(document).replace(/\s+/g, ' '), [...dataKeys]];
}

describe('keys of a client’s own', () => {
  it('are given to the fields that plans ask for with other arguments, and to what stands for them', () => {
    expect(own('{ item { price(currency: EUR) cost: price name price: name2 } }', 'price')).toEqual([
      '{ item { client_price: price(currency: EUR) client_cost: price name client_price: name2 } }',
      [
        ['price', 'client_price'],
        ['cost', 'client_cost'],
      ],
    ]);
  });

  it('are the same wherever a response key stands', () => {
    const [text] = own(
      '{ item { total: price } shop { total ...F } } fragment F on Shop { total: sum }',
      'price',
    );
    expect(text).toBe(
      '{ item { client_total: price } shop { client_total: total ...F } } fragment F on Shop { client_total: sum }',
    );
  });

  it.each<[string, string[]]>([
    ['{ item { price } }', []],
    ['{ item { name cost: sum } }', ['price', 'name2']],
  ])('are not needed in %s', (text, names) => {
    const document = parse(text);
    const made = withOwnKeys(document, new Set(names));
    expect(made.document).toBe(document);
    expect(made.dataKeys.size).toBe(0);
  });
});
