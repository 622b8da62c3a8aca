import type { AnswerWalk } from './AnswerWalk';
import type { WriteValue } from './WriteValue';

/** A place of an answer for a value of one type: that of a field, or of the items of a list. */
export interface Slot {
  readonly write: WriteValue;
  /** What stands there for want of a value; null where none may be wanting, and the parent is null instead. */
  readonly empty: 'null' | null;
  /** Notes that there is no value; null where that is no error. */
  readonly onMissing: ((walk: AnswerWalk) => void) | null;
}

/** The text of a value, or of its absence, in a slot; null where the parent must be null for it ("Handling Field Errors"). */
export function writeSlot(slot: Slot, value: unknown, walk: AnswerWalk): string | null {
  if (value == null) {
    if (slot.onMissing !== null) slot.onMissing(walk);
    return slot.empty;
  }
  const { written } = walk;
  const text = slot.write(value, walk);
  if (text !== null) return text;
  // What was written of it is in no answer.
  walk.written = written;
  return slot.empty;
}
