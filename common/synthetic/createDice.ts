import type { Day } from '../calendarDay';
import { dayOfNumber, numberOfDay } from './dayNumbers';
import { mulberry32 } from './mulberry32';

/** Choices that look random and are the same for the same seed. */
export interface Dice {
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  /** Whether something happens that happens in this share of cases. */
  readonly happens: (share: number) => boolean;
  /** One of the list; undefined where it is empty. */
  readonly oneOf: <Item>(list: readonly Item[]) => Item | undefined;
  /** A day, both ends included. */
  readonly day: (first: Day, last: Day) => Day;
}

/** Dice of their own for a name, so that what one CPTS gets does not depend on the others. */
export function createDice(name: string): Dice {
  const random = mulberry32(seedOf(name));
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  return {
    whole,
    happens: (share) => random() < share,
    oneOf: (list) => list[whole(0, list.length - 1)],
    day: (first, last) => dayOfNumber(whole(numberOfDay(first), numberOfDay(last))),
  };
}

/** FNV-1a, 32 bits. */
function seedOf(name: string): number {
  return [...Buffer.from(name, 'utf8')].reduce(
    (hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
