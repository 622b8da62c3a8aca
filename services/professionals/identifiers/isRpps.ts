/** Whether the text has the form of an RPPS number: eleven digits. The check digit is not asked for: made-up numbers fail it. */
export function isRpps(text: string): boolean {
  return /^\d{11}$/.test(text);
}
