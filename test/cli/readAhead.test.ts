import type { Subgraph } from '../../common/service/ServiceDefinition';
import { readAhead, type Patience } from '../../cli/readAhead';
import { report } from '../../cli/report';
import { until } from '../support/until';

jest.mock('../../cli/report');

const reported = jest.mocked(report);
const failure = new Error('the database is away');
const forEver: Patience = { lookMs: 1, quietMs: 100, mostMs: Infinity };
const quiet = (): number => 1_000;
const busy = (): number => 0;

function subgraph(name: Subgraph['name'], read?: () => Promise<void>): Subgraph {
  const parts = { name, schema: {} as Subgraph['schema'], createContext: () => ({}) };
  return read === undefined ? parts : { ...parts, readAhead: read };
}

function noStop(): AbortSignal {
  return new AbortController().signal;
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
    await readAhead({ subgraphs, idleMs: quiet, stop: noStop() }, forEver);
    expect(order).toEqual(['territories begins', 'territories ends', 'cpts begins', 'cpts ends']);
    expect(reported).not.toHaveBeenCalled();
  });

  test('tells what one could not read, and goes on with the others', async () => {
    const read = jest.fn(() => Promise.resolve());
    const subgraphs = [subgraph('territories', () => Promise.reject(failure)), subgraph('cpts', read)];
    await readAhead({ subgraphs, idleMs: quiet, stop: noStop() }, forEver);
    expect(reported).toHaveBeenCalledWith('territories', failure);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('waits before each subgraph until nobody asks any more', async () => {
    let idle = busy();
    let looks = 0;
    const idleMs = (): number => {
      looks += 1;
      return idle;
    };
    const territories = jest.fn(() => {
      idle = busy();
      return Promise.resolve();
    });
    const cpts = jest.fn(() => Promise.resolve());
    const subgraphs = [subgraph('territories', territories), subgraph('cpts', cpts)];
    const reading = readAhead({ subgraphs, idleMs, stop: noStop() }, forEver);
    await until(() => looks > 3);
    expect(territories).not.toHaveBeenCalled();
    idle = quiet();
    await until(() => territories.mock.calls.length === 1 && idle === busy() && looks > 8);
    expect(cpts).not.toHaveBeenCalled();
    idle = quiet();
    await reading;
    expect(cpts).toHaveBeenCalledTimes(1);
  });

  test('reads in the end where somebody asks all the time', async () => {
    const read = jest.fn(() => Promise.resolve());
    const subgraphs = [subgraph('territories', read)];
    await readAhead({ subgraphs, idleMs: busy, stop: noStop() }, { ...forEver, mostMs: 5 });
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('reads nothing more once the program stops, and does not tell what failed by that', async () => {
    const stop = new AbortController();
    const read = jest.fn(() => Promise.resolve());
    const subgraphs = [
      subgraph('territories', () => {
        stop.abort();
        return Promise.reject(failure);
      }),
      subgraph('cpts', read),
    ];
    await readAhead({ subgraphs, idleMs: quiet, stop: stop.signal }, forEver);
    expect(read).not.toHaveBeenCalled();
    expect(reported).not.toHaveBeenCalled();
  });
});
