import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../../support/ask';
import type { LoadFolder } from '../../../support/loadFolder';
import { rppsText } from '../../../support/rppsText';

/** An answer that says how many professionals are loaded. */
export interface Count {
  readonly people: number;
  /** Whether it came from the cache. */
  readonly isKept: boolean;
}

/** Loads a directory of so many made-up people with the built program; each load must be of a later month than those before. */
export async function loadPeople(folder: LoadFolder, people: number, month: number): Promise<void> {
  const name = `PS_LibreAcces_Personne_activite_2026${String(month).padStart(2, '0')}010600.txt`;
  await folder.reports(['rpps', folder.write(name, rppsText({ people })), '--synthetic']);
}

/** Asks how many professionals there are; each alias is an operation of its own. */
export async function countPeople(address: string, alias = 'people'): Promise<Count> {
  const { body, headers } = await ask(address, { query: peopleQuery(alias) });
  expect(body.errors).toBeUndefined();
  const counted = body.data?.[alias] as { totalCount: number };
  return { people: counted.totalCount, isKept: headers.get('x-cache') === 'hit' };
}

export function peopleQuery(alias = 'people'): string {
  return `{ ${alias}: professionals(first: 1) { totalCount } }`;
}

/** How long a change may take until a test gives it up; what is promised is one second, or two, of a machine that has time. */
const BOUND_MS = 60_000;

/** Asks again and again until the answer is as expected; the last answer tells where it never was. */
export async function untilCounted(
  expected: Partial<Count>,
  ask: () => Promise<Count>,
  boundMs = BOUND_MS,
): Promise<Count> {
  const end = Date.now() + boundMs;
  for (;;) {
    const count = await ask();
    const isThere = Object.entries(expected).every(([name, value]) => count[name as keyof Count] === value);
    if (isThere) return count;
    if (Date.now() > end) {
      expect(count).toMatchObject(expected);
    }
    await pause(20);
  }
}
