/** What a program has written to its log: each line is one JSON object, or this throws. */
export function loggedBy(program: { readonly errors: () => string }): Record<string, unknown>[] {
  const text = program.errors();
  // What comes last may have come in part.
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The messages of its log. */
export function toldBy(program: { readonly errors: () => string }): string[] {
  return loggedBy(program).map(({ msg }) => String(msg));
}
