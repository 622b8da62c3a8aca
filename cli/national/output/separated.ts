/** A line of a file separated by semicolons; values with one, with a quote or a line end are quoted. */
export function separated(values: readonly (string | number | null)[]): string {
  return values.map(cell).join(';');
}

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
