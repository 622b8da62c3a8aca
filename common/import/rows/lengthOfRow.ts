/** The number of a row that is cut or too long, if it can be read, and how many values it has. */
export interface RowLength {
  /** The RPPS or FINESS number; null where what stands in its place is none. */
  readonly number: string | null;
  readonly values: number;
  /** How many there should be; left out where the reader does not tell. */
  readonly expected?: number;
}

/**
 * What the file of rejects says of a row with too few or too many values: "490012346: 31 values, not 32". Never its text,
 * which may hold names, telephone numbers and e-mail addresses.
 */
export function lengthOfRow({ number, values, expected }: RowLength): string {
  const whose = number === null ? '' : `${number}: `;
  return `${whose}${values} values${expected === undefined ? '' : `, not ${expected}`}`;
}
