import { PlannerKeeper } from '../../../gateway/planning/native/PlannerKeeper';
import { ANSWER, NEWS, QUESTION, slowAnswer, supergraphOf } from './support/readers';
import { servedReaders, type ServedReaders } from './support/servedReaders';

const NO_NEWS = { status: 400 };
const GOOD_NEWS = { status: 200, body: { data: { news: 'good news' } } };

describe('a gateway whose supergraph changes', () => {
  const opened: ServedReaders[] = [];
  const served = async (...given: Parameters<typeof servedReaders>): Promise<ServedReaders> => {
    const readers = await servedReaders(...given);
    opened.push(readers);
    return readers;
  };
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const readers of opened.splice(0)) await readers.close();
  });

  test('answers by the new one on the same socket', async () => {
    const { gateway, ask } = await served();
    expect(await ask('{ news }')).toMatchObject(NO_NEWS);
    await gateway.reload(supergraphOf(NEWS));
    expect(await ask('{ news }')).toEqual(GOOD_NEWS);
    await gateway.reload(supergraphOf());
    expect(await ask('{ news }')).toMatchObject(NO_NEWS);
  });

  test('has planned what is asked for most before the switch', async () => {
    const { gateway, ask } = await served();
    const planned = jest.spyOn(PlannerKeeper.prototype, 'plan');
    expect(await ask(QUESTION)).toEqual({ status: 200, body: ANSWER });
    expect(planned).toHaveBeenCalledTimes(1);
    expect(await gateway.reload(supergraphOf(NEWS))).toEqual({
      changed: ['supergraph'],
      prepared: 1,
      failed: 0,
      left: 0,
    });
    expect(planned).toHaveBeenCalledTimes(2);
    expect(await ask(QUESTION)).toEqual({ status: 200, body: ANSWER });
    expect(planned).toHaveBeenCalledTimes(2);
    await ask('{ news }');
    expect(planned).toHaveBeenCalledTimes(3);
  });

  test('has planned it under the conditions that it was asked for under', async () => {
    const { gateway, ask } = await served();
    const question = 'query ($old: Boolean!) { reader(id: "7") { id book age @include(if: $old) } }';
    const planned = jest.spyOn(PlannerKeeper.prototype, 'plan');
    expect(await ask(question, { old: true })).toEqual({ status: 200, body: ANSWER });
    expect(planned).toHaveBeenCalledTimes(1);
    expect(await gateway.reload(supergraphOf(NEWS))).toEqual({
      changed: ['supergraph'],
      prepared: 1,
      failed: 0,
      left: 0,
    });
    expect(planned).toHaveBeenCalledTimes(2);
    expect(await ask(question, { old: true })).toEqual({ status: 200, body: ANSWER });
    expect(planned).toHaveBeenCalledTimes(2);
    const young = { data: { reader: { id: '7', book: 'Book 7' } } };
    expect(await ask(question, { old: false })).toEqual({ status: 200, body: young });
    expect(planned).toHaveBeenCalledTimes(3);
  });

  test('leaves operations alone that the new one does not know', async () => {
    const { gateway, ask } = await served();
    await gateway.reload(supergraphOf(NEWS));
    await ask('{ news }');
    await ask(QUESTION);
    expect(await gateway.reload(supergraphOf())).toEqual({
      changed: ['supergraph'],
      prepared: 1,
      failed: 1,
      left: 0,
    });
  });

  test('lets requests under way finish, and closes the gateway that answers them only then', async () => {
    const [slow, closed] = [slowAnswer(), [] as string[]];
    const { gateway, ask } = await served({ slow, closed });
    const late = ask('{ slow }');
    await slow.asked;
    await gateway.reload(supergraphOf(NEWS));
    expect(await ask('{ news }')).toEqual(GOOD_NEWS);
    expect(closed).toEqual([]);
    slow.end();
    expect(await late).toEqual({ status: 200, body: { data: { slow: 'at last' } } });
    await gateway.close();
    expect(closed).toEqual([supergraphOf(), supergraphOf(NEWS)]);
  });

  test('drops no request while it switches again and again', async () => {
    const closed: string[] = [];
    const { gateway, ask } = await served({ closed });
    const state = { over: false, answered: 0 };
    const asking = async (): Promise<void> => {
      while (!state.over && state.answered < 20_000) {
        expect(await ask(QUESTION)).toEqual({ status: 200, body: ANSWER });
        state.answered += 1;
      }
    };
    const loops = Promise.all(Array.from({ length: 8 }, asking));
    for (const more of [NEWS, '', NEWS, '', NEWS]) {
      await gateway.reload(supergraphOf(more));
      const enough = state.answered + 16;
      while (state.answered < enough) await new Promise(setImmediate);
    }
    state.over = true;
    await loops;
    expect(state.answered).toBeGreaterThanOrEqual(5 * 16);
    await gateway.close();
    expect(closed).toHaveLength(6);
  });

  test('switches in the order of the calls', async () => {
    const { gateway, ask } = await served();
    await Promise.all([gateway.reload(supergraphOf(NEWS)), gateway.reload(supergraphOf())]);
    expect(await ask('{ news }')).toMatchObject(NO_NEWS);
  });
});
