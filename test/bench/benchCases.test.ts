import type { BenchCase } from '../../bench/support/BenchCase';
import { benchCases } from '../../bench/cases/benchCases';
import { measureCase } from '../../bench/support/measureCase';
import { openGateway, openProduct, type Product } from '../../bench/support/openProduct';
import { preparedFolder } from '../support/program';

interface Answer {
  readonly data: never;
  readonly errors?: unknown;
}

interface Figures {
  readonly rate: unknown;
}

const range = { low: expect.any(Number) as number, high: expect.any(Number) as number };
const figures = {
  rate: range,
  coveredPopulation: range,
  complete: expect.any(Boolean) as boolean,
  communeCount: expect.any(Number) as number,
  coveredCommuneCount: expect.any(Number) as number,
};
const text = expect.any(String) as string;

/** What each case must be answered with. */
const LOOKS: Readonly<Record<string, (data: never) => void>> = {
  'departments-fresh-day': ({ departments }: { departments: { code: string; coverage: Figures }[] }) => {
    expect(departments.length).toBeGreaterThan(101);
    // Beyond the departments proper there are places whose inhabitants are not counted every year.
    for (const each of departments.filter(({ code, coverage }) => code < '97' || coverage.rate !== null))
      expect(each).toEqual({ code: text, name: text, coverage: figures });
  },
  'country-history': ({ country }: { country: { coverageHistory: Figures[] } }) => {
    expect(country).toEqual({ code: 'FR', coverageHistory: Array(121).fill({ on: text, ...figures }) });
  },
};

describe('the questions of the bench', () => {
  let product: Product;
  let cases: readonly BenchCase[];
  beforeAll(async () => {
    product = await openProduct(preparedFolder);
    cases = await benchCases(product);
  }, 300_000);
  afterAll(() => product.close());

  it('are answered in full', async () => {
    const gateway = await openGateway(product.transports);
    for (const { name, ofProduct } of cases) {
      const payload = { ...ofProduct(2_000) };
      const { data, errors } = (
        await gateway.inject({ method: 'POST', url: '/graphql', payload })
      ).json<Answer>();
      expect(errors).toBeUndefined();
      LOOKS[name]!(data);
    }
    await gateway.close();
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(LOOKS));
  });

  it('can be measured in all three ways', async () => {
    for (const bench of cases) {
      const times = await measureCase(product, bench, { runs: 1, warmUp: 0 });
      const each = { median: expect.any(Number) as number, p90: expect.any(Number) as number };
      expect(times).toEqual({ product: each, subgraph: each, gateway: each });
    }
  });
});
