/** What a number or list of a CPTS leaves out, in one sentence: those that no loaded directory knows; null where there are none. */
export function leftOutNote(leftOut: number, counted: 'members' | 'structures'): string | null {
  if (leftOut === 0) return null;
  const numbers = counted === 'members' ? 'RPPS' : 'FINESS';
  const those = leftOut === 1 ? counted.slice(0, -1) : counted;
  const are = leftOut === 1 ? 'number is' : 'numbers are';
  return `Leaves out ${leftOut} ${those} whose ${numbers} ${are} not in the loaded directory.`;
}
