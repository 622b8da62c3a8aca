import type { AnswerWalk } from './AnswerWalk';
import { writeSlot, type Slot } from './Slot';
import type { WriteValue } from './WriteValue';

/** So many characters are put into one piece: a million small parts kept to the end would cost more than their copy (measured). */
const CHUNK = 1_024;

/** Writes lists, item by item ("Value Completion", lists); `refusal` is said of what is no list. */
export function listWriter(item: Slot, refusal: string): WriteValue {
  return (value, walk) => {
    if (!Array.isArray(value)) {
      walk.reject(refusal);
      return null;
    }
    const { depth } = walk;
    walk.depth = depth + 1;
    const text = textOfItems(value, item, walk);
    walk.depth = depth;
    return text;
  };
}

function textOfItems(items: readonly unknown[], item: Slot, walk: AnswerWalk): string | null {
  const place = walk.depth - 1;
  let written = '[';
  let text = '';
  for (let index = 0; index < items.length; index++) {
    walk.path[place] = index;
    const { written: before } = walk;
    const itemText = writeSlot(item, items[index], walk);
    if (itemText === null) return null;
    // Lists within the item have counted theirs.
    walk.wrote(before + itemText.length + 1);
    text += index === 0 ? itemText : ',' + itemText;
    if (text.length < CHUNK) continue;
    written += inOnePiece(text);
    text = '';
  }
  return written + text + ']';
}

/** V8 keeps a sum of texts as a tree of its parts until a character is looked at; no JSON text begins with this one. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) === 0 ? '' : text;
}
