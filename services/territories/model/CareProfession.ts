/** The professions for which zones are drawn and accessibility is measured. */
export type CareProfession = 'DOCTOR' | 'NURSE' | 'MIDWIFE' | 'PHYSIOTHERAPIST' | 'DENTIST';

/** Each profession as a sentence names it. */
export const professionNames: Readonly<Record<CareProfession, string>> = {
  DOCTOR: 'general practitioners',
  NURSE: 'nurses',
  MIDWIFE: 'midwives',
  PHYSIOTHERAPIST: 'physiotherapists',
  DENTIST: 'dentists',
};
