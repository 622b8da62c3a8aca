/** The name that differs least from a text, by letters put in, left out or changed; null where each differs by more than a third. */
export function nearest(text: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(text.length / 3) + 1;
  for (const name of names) {
    const count = edits(text.toLowerCase(), name.toLowerCase());
    if (count < least) [best, least] = [name, count];
  }
  return best;
}

/** The distance of Levenshtein, a row of its table at a time. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let place = 1; place <= other.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (letter === other[place - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
