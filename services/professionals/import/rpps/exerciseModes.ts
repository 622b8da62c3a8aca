import type { ExerciseMode } from '../../../../schema/generated/professionals';

/** The codes of "Code mode exercice", which stay the same while its labels change. */
const codes: Readonly<Record<string, ExerciseMode>> = { L: 'LIBERAL', S: 'SALARIED', B: 'VOLUNTEER' };

const modes: readonly ExerciseMode[] = Object.values(codes);
const numbers = new Map([['', 0], ...Object.keys(codes).map((code, place) => [code, place + 1] as const)]);

/** The number of a mode's code, 0 where the file is silent; undefined for a code that is none. */
export function numberOfModeCode(code: string): number | undefined {
  return numbers.get(code);
}

/** The mode with the number; null for 0. */
export function modeOfNumber(number: number): ExerciseMode | null {
  return modes[number - 1] ?? null;
}
