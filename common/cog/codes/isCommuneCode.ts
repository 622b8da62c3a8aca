/** Whether the text has the form of an INSEE code of a commune: two digits, 2A or 2B, then three digits. */
export function isCommuneCode(text: string): boolean {
  return /^(\d{2}|2[AB])\d{3}$/.test(text);
}
