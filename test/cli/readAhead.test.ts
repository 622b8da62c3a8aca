import { tell } from '../../common/observability/programLog';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { readAhead } from '../../cli/readAhead';
import { report } from '../../cli/report';
import { until } from '../support/until';

jest.mock('../../cli/report');
jest.mock('../../common/observability/programLog');

const reported = jest.mocked(report);
const told = jest.mocked(tell);
const failure = new Error('the database is away');

function subgraph(name: Subgraph['name'], read?: () => Promise<void>): Subgraph {
  const parts = { name, schema: {} as Subgraph['schema'], createContext: () => ({}) };
  return read === undefined ? parts : { ...parts, readAhead: read };
}

beforeEach(() => {
  reported.mockReset();
  told.mockReset();
});

describe('readAhead', () => {
  test('has one subgraph read after the other, and those that keep nothing left alone', async () => {
    const order: string[] = [];
    const read = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };
    const subgraphs = [
      subgraph('territories', read('territories')),
      subgraph('professionals'),
      subgraph('cpts', read('cpts')),
    ];
    await readAhead(subgraphs);
    expect(order).toEqual(['territories begins', 'territories ends', 'cpts begins', 'cpts ends']);
    expect(reported).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });

  test('tells what one could not read, and goes on with the others', async () => {
    const read = jest.fn(() => Promise.resolve());
    const subgraphs = [subgraph('territories', () => Promise.reject(failure)), subgraph('cpts', read)];
    await readAhead(subgraphs);
    expect(reported).toHaveBeenCalledWith('territories', failure);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('lets the program answer where one takes too long, says so, and reads on beside it', async () => {
    let end: () => void = () => undefined;
    const slow = (): Promise<void> => new Promise((resolve) => (end = resolve));
    const read = jest.fn(() => Promise.resolve());
    await readAhead([subgraph('territories', slow), subgraph('cpts', read)], 1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(read).not.toHaveBeenCalled();
    end();
    await until(() => read.mock.calls.length === 1);
  });
});
