import type { AnswerWalk } from './AnswerWalk';
import { writeSlot, type Slot } from './Slot';
import type { WriteValue } from './WriteValue';

type Data = Readonly<Record<string, unknown>>;
type ReadField = (data: Data) => unknown;

/** One field of a selection: where its value is read, and what stands before it in the text. */
export interface FieldStep {
  readonly responseKey: string;
  /** Under which its value stands in the data. */
  readonly dataKey: string;
  /** Text from the value before to this one: fixed fields between them, a comma, the response key. */
  readonly before: string;
  /** Null: the value is read as any other. */
  readonly read: ReadField | null;
  readonly slot: Slot;
}

/** The fields of a selection on one object type, in the client's order. */
export interface ObjectSteps {
  readonly typeName: string;
  readonly steps: readonly FieldStep[];
  /** Text after the last value. */
  readonly end: string;
}

/** Writes objects of one type; null for what is no object, and where a field that may not be null is. */
export function objectWriter(object: ObjectSteps): WriteValue {
  return (value, walk) => {
    if (typeof value !== 'object' || Array.isArray(value)) {
      walk.reject(`Expected value of type "${object.typeName}".`);
      return null;
    }
    const { depth } = walk;
    walk.depth = depth + 1;
    const text = textOfFields(value as Data, object, walk);
    walk.depth = depth;
    return text;
  };
}

function textOfFields(data: Data, { steps, end }: ObjectSteps, walk: AnswerWalk): string | null {
  const place = walk.depth - 1;
  let text = '';
  for (const { responseKey, dataKey, before, read, slot } of steps) {
    walk.path[place] = responseKey;
    const written = writeSlot(slot, read === null ? data[dataKey] : read(data), walk);
    if (written === null) return null;
    text += before + written;
  }
  return text + end;
}

/**
 * How the value of a response key is read. Keys that every JavaScript object inherits, such as `constructor`, are read only
 * where the data have them of their own; null for all others, which need no such care.
 */
export function readerOf(responseKey: string): ReadField | null {
  if (!(responseKey in Object.prototype)) return null;
  return (data) => (Object.hasOwn(data, responseKey) ? data[responseKey] : undefined);
}
