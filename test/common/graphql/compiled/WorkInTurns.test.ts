import { setImmediate as turn } from 'node:timers/promises';
import { WorkInTurns } from '../../../../common/graphql/compiled/WorkInTurns';

/** Pieces that take so many milliseconds each, of a clock that nothing else moves; in which turn each was done. */
class Pieces {
  readonly doneIn: number[] = [];
  #now = 0;
  #turn = 0;
  readonly #work = new WorkInTurns(() => this.#now);

  add(count: number, eachMs: number): void {
    for (let each = 0; each < count; each += 1)
      this.#work.do(() => {
        this.#now += eachMs;
        this.doneIn.push(this.#turn);
      });
  }

  async pass(turns: number): Promise<void> {
    for (let each = 0; each < turns; each += 1) {
      this.#turn += 1;
      await turn();
    }
  }
}

describe('work in turns of the loop of events', () => {
  it('is done at once as long as it takes little', () => {
    const pieces = new Pieces();
    pieces.add(4, 1);
    expect(pieces.doneIn).toEqual([0, 0, 0, 0]);
  });

  it('is done four milliseconds in a turn, in its order, until none is left', async () => {
    const pieces = new Pieces();
    pieces.add(25, 1);
    expect(pieces.doneIn).toHaveLength(4);
    await pieces.pass(1);
    pieces.add(1, 1);
    await pieces.pass(10);
    expect(pieces.doneIn).toHaveLength(26);
    expect(new Set(pieces.doneIn).size).toBeGreaterThanOrEqual(6);
    expect(pieces.doneIn).toEqual(pieces.doneIn.toSorted((a, b) => a - b));
  });

  it('has one piece at least in a turn, however long each takes', async () => {
    const pieces = new Pieces();
    pieces.add(4, 1_000);
    await pieces.pass(10);
    expect(pieces.doneIn).toHaveLength(4);
    expect(new Set(pieces.doneIn).size).toBe(4);
  });

  it('begins anew after a rest', async () => {
    const pieces = new Pieces();
    pieces.add(12, 1);
    await pieces.pass(5);
    pieces.add(12, 1);
    await pieces.pass(5);
    expect(pieces.doneIn).toHaveLength(24);
  });
});
