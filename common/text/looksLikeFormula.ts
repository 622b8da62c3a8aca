/** Whether a spreadsheet would take a text, trimmed before, for a formula: it begins with =, +, - or @. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
