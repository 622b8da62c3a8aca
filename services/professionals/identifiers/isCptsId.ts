/** Whether the text has the form of a CPTS id: a stable name such as cpts-grand-saumurois. */
export function isCptsId(text: string): boolean {
  return /^cpts-[a-z0-9-]+$/.test(text);
}
