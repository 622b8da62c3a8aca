import type { Subgraph } from '../../common/service/ServiceDefinition';
import { readAhead } from '../../cli/readAhead';
import { report } from '../../cli/report';

jest.mock('../../cli/report');

const reported = jest.mocked(report);
const failure = new Error('the database is away');

function subgraph(name: Subgraph['name'], read?: () => Promise<void>): Subgraph {
  const parts = { name, schema: {} as Subgraph['schema'], createContext: () => ({}) };
  return read === undefined ? parts : { ...parts, readAhead: read };
}

beforeEach(() => reported.mockReset());

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
  });

  test('tells what one could not read, and goes on with the others', async () => {
    const read = jest.fn(() => Promise.resolve());
    const subgraphs = [subgraph('territories', () => Promise.reject(failure)), subgraph('cpts', read)];
    await readAhead(subgraphs);
    expect(reported).toHaveBeenCalledWith('territories', failure);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
