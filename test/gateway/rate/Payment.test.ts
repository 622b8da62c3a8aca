import type { Waiting } from '../../../gateway/overload/Waiting';
import { WaitingLine } from '../../../gateway/overload/WaitingLine';
import { ask } from '../../support/ask';
import { limitedGateway, rateIn, type LimitedGateway } from './support/limitedGateway';

const opened: LimitedGateway[] = [];
/** One whose clock stands still. */
async function open(): Promise<LimitedGateway> {
  const gateway = await limitedGateway({ now: () => 1_000 });
  opened.push(gateway);
  return gateway;
}
afterEach(async () => {
  jest.restoreAllMocks();
  for (const gateway of opened.splice(0)) await gateway.close();
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

describe('an operation that is never begun', () => {
  const DEAR = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: works { id }`).join(' ')} }`;

  it('costs a point where it is refused for overload', async () => {
    const { address } = await open();
    const full = jest.spyOn(WaitingLine.prototype, 'isFullFor').mockReturnValue(true);
    for (let left = 199_999; left >= 199_990; left -= 1) {
      const { status, headers } = await ask(address, { query: DEAR });
      expect([status, rateIn(headers).r]).toEqual([503, left]);
    }
    full.mockRestore();
    expect(rateIn((await ask(address, { query: DEAR })).headers).r).toBe(199_990 - 20);
  });

  it('costs a point where its client leaves while it waits', async () => {
    const { address } = await open();
    const joined: Waiting[] = [];
    const line = jest
      .spyOn(WaitingLine.prototype, 'join')
      .mockImplementation((waiting) => void joined.push(waiting));
    for (let each = 0; each < 10; each += 1) {
      const left = new AbortController();
      const { signal } = left;
      const asked = fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: DEAR }),
        signal,
      }).catch(() => 'left');
      await until(() => joined.length > each);
      left.abort();
      expect(await asked).toBe('left');
      await until(() => joined[each]?.isGone() === true);
    }
    line.mockRestore();
    expect(rateIn((await ask(address, { query: '{ book(id: "1") { title } }' })).headers).r).toBe(199_989);
  });
});
