/** Where in a text something stands: from a sign on, until before another. */
export interface Part {
  readonly at: number;
  readonly until: number;
}

/** FNV-1a's own beginning. */
const BEGINNING = 0x811c9dc5;

/** A number of 32 bits for a part of a text, by FNV-1a over its UTF-16 units; another one with another beginning. */
export function textHash(text: string, { at, until }: Part, beginning = BEGINNING): number {
  let hash = beginning;
  for (let place = at; place < until; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  // The last bits alone choose a slot, so that the first ones must reach them.
  return hash ^ (hash >>> 15);
}
