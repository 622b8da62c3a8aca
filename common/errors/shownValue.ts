const LONGEST_VALUE = 80;

/** The value as it stands in a message: JSON, cut after 80 characters so that an error stays readable. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string' && value.length > LONGEST_VALUE) {
    return JSON.stringify(`${value.slice(0, LONGEST_VALUE)}…`);
  }
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length <= LONGEST_VALUE + 2 ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
