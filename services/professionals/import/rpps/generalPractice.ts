/**
 * The skills that make a physician a general practitioner here: "Qualifié en médecine générale", "Spécialiste en médecine
 * générale" and "Médecine générale" of TRE_R38. The nomenclature has no such grouping: it is our reading, told in the source.
 */
export const generalPracticeSkills: readonly string[] = ['SM26', 'SM53', 'SM54'];

/** Physicians, in TRE_G15: the only profession of which it is said. */
export const PHYSICIAN = '10';
