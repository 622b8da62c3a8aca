/** The words of a library without what they suggest from the schema: "Did you mean …?" at their end. */
export function withoutSuggestions(message: string): string {
  const start = message.indexOf(' Did you mean ');
  return start === -1 ? message : message.slice(0, start);
}
