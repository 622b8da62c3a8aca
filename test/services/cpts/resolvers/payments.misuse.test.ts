import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('payments, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function codeOf(query: string): Promise<unknown> {
    const { errors = [] } = await graph.answer(query);
    return errors[0]?.extensions['code'];
  }

  test.each([
    ['filter: { payerId: "cpam-99" }', 'UNKNOWN_ORGANIZATION'],
    ['filter: { cptsId: "cpts-nowhere" }', 'UNKNOWN_CPTS'],
    ['filter: { paidFrom: "2022-01-02", paidTo: "2022-01-01" }', 'INVALID_DAY_RANGE'],
    ['filter: { paidFrom: "2022-13-01" }', 'INVALID_DATE'],
    ['first: 0', 'INVALID_PAGE_SIZE'],
    ['first: 10001', 'INVALID_PAGE_SIZE'],
    ['after: "bm8"', 'INVALID_CURSOR'],
  ])('payments with %s are refused with %s', async (args, code) => {
    expect(await codeOf(`{ payments(${args}) { totalCount } }`)).toBe(code);
  });

  test('a cursor of another list is refused', async () => {
    const data = await graph.data<{ allCpts: { pageInfo: { endCursor: string } } }>(
      '{ allCpts(first: 1) { pageInfo { endCursor } } }',
    );
    expect(await codeOf(`{ payments(after: "${data.allCpts.pageInfo.endCursor}") { totalCount } }`)).toBe(
      'INVALID_CURSOR',
    );
  });

  test('conditions of null are none, and one day is a span', async () => {
    expect(
      await codeOf('{ payments(filter: { payerId: null, purpose: null, cptsId: null }) { totalCount } }'),
    ).toBeUndefined();
    expect(
      await codeOf('{ payments(filter: { paidFrom: "2022-01-01", paidTo: "2022-01-01" }) { totalCount } }'),
    ).toBeUndefined();
  });

  test('start-up aids of an unknown body are refused', async () => {
    expect(await codeOf('{ startUpAids(payerId: "ars-nowhere") { id } }')).toBe('UNKNOWN_ORGANIZATION');
  });
});
