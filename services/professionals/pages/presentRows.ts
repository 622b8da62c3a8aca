/** The rows that loaders found, without the gaps. Throws where a loader failed. */
export function presentRows<Row>(found: readonly (Row | Error | null)[]): Row[] {
  return found.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}
