const LETTER_A = 'A'.charCodeAt(0);

/**
 * Whether the last character is the Luhn check digit (ISO/IEC 7812-1, annex B) of those before it, as in SIREN, RPPS and
 * FINESS numbers. The letter of a Corsican department counts as its place in the alphabet: A is 1, B is 2.
 */
export function passesLuhn(number: string): boolean {
  return luhnSum(number) % 10 === 0;
}

function luhnSum(number: string): number {
  return [...number].reverse().reduce((sum, character, place) => {
    const value = valueOf(character);
    const weighed = place % 2 === 1 ? value * 2 : value;
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
}

function valueOf(character: string): number {
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - LETTER_A + 1;
}
