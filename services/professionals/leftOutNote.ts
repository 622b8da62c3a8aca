/** What a number or list of a CPTS leaves out, in one sentence: those that no loaded directory knows; null where there are none. */
export function leftOutNote(leftOut: number, counted: 'members' | 'structures'): string | null {
  if (leftOut === 0) return null;
  const numbers = counted === 'members' ? 'RPPS' : 'FINESS';
  return `Leaves out ${leftOut} ${counted} whose ${numbers} numbers are not in the loaded directory.`;
}
