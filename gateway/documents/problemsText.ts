const MOST_SHOWN = 10;

/** Problems as one text, each a sentence of its own; the first ten, and how many more there are. */
export function problemsText(problems: readonly string[]): string {
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more can't be used either.`] : [])].join(' ');
}
