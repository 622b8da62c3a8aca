import { until } from '../../support/until';
import { openLibrary, type FaultyLibrary } from './support/faultyLibrary';

describe('a gateway whose shop never ran', () => {
  let library: FaultyLibrary;
  beforeAll(async () => {
    library = await openLibrary({});
  });
  afterAll(() => library.close());

  it('starts, answers what the shelf knows, and says what is missing', async () => {
    const { body } = await library.ask('{ books { id price } }');
    expect(body.data).toEqual({ books: ['1', '2', '3'].map((id) => ({ id, price: null })) });
    expect(body.errors).toMatchObject([
      { path: ['books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shop' } },
    ]);
    const ready = await fetch(`${library.address}/ready`);
    expect(await ready.json()).toMatchObject({ status: 'degraded', subgraphs: { shop: false } });
    expect(library.log[0]).toMatch(
      /^A call to the subgraph "shop" failed: The connection failed: .*ECONNREFUSED/,
    );
  });

  it('answers it all once the shop runs, without a restart', async () => {
    await library.shop.start();
    let text = '';
    await until(
      async () => {
        ({ text } = await library.ask('{ books { price } }'));
        return !text.includes('SUBGRAPH_UNAVAILABLE');
      },
      () => text,
    );
    expect(JSON.parse(text)).toEqual({ data: { books: [10, 20, 30].map((price) => ({ price })) } });
  });
});
