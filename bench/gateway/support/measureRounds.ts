import { askerAt, type Asker } from './asker';
import type { BenchProcess } from './BenchProcess';
import type { Question } from './Question';

/** How much is asked of each contender: so many requests for the record in all, in so many rounds, and before that to warm up. */
export interface RoundCounts {
  readonly requests: number;
  readonly rounds: number;
  readonly warmUp: number;
  /** How many clients ask at once, each on a connection of its own; one where it is left out. */
  readonly clients?: number;
}

/** CPU milliseconds for one request of a contender, round by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/**
 * Asks the questions of each process in turn, each client one request after the other, in rounds of all processes, so that what else the machine does
 * falls on all of them; the CPU time that the process itself takes, all threads.
 */
export async function measureRounds(
  contenders: ReadonlyMap<string, BenchProcess>,
  questions: readonly Question[],
  { requests, rounds, warmUp, clients = 1 }: RoundCounts,
): Promise<Rounds> {
  const askers = new Map(
    [...contenders].map(([name, each]) => [
      name,
      Array.from({ length: clients }, () => askerAt(each.address())),
    ]),
  );
  const figures = new Map([...contenders.keys()].map((name): [string, number[]] => [name, []]));
  const each = Math.max(1, Math.round(requests / rounds));
  for (const asker of askers.values()) await askAll(asker, questions, warmUp);
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of contenders) {
      const before = await contender.usage();
      await askAll(askers.get(name)!, questions, each);
      const after = await contender.usage();
      figures.get(name)!.push((after.cpu - before.cpu) / 1_000 / each);
    }
  for (const asker of [...askers.values()].flat()) await asker.close();
  return figures;
}

/** Asks so many times in all, the clients side by side. */
async function askAll(
  askers: readonly Asker[],
  questions: readonly Question[],
  times: number,
): Promise<void> {
  let asked = 0;
  await Promise.all(
    askers.map(async ({ ask }) => {
      while (asked < times) await ask(questions[asked++ % questions.length]!);
    }),
  );
}
