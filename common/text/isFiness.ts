/** Whether the text has the form of a FINESS number: two digits, 2A or 2B, then seven digits. The check digit is not asked for: made-up numbers fail it. */
export function isFiness(text: string): boolean {
  return /^(\d{2}|2[AB])\d{7}$/.test(text);
}
