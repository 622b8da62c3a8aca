/** A made-up person of the directory. */
export interface Person {
  /** 8 for an RPPS number, 0 for one of ADELI, the register before it. */
  readonly numberKind: '8' | '0';
  readonly number: string;
  readonly professionCode: string;
  readonly category: PersonCategory;
  /** What a physician is qualified for; null for other professions. */
  readonly skill: Skill | null;
}

/** Civilian or student, as the directory writes it: code and label. */
export type PersonCategory = 'C|Civil' | 'E|Etudiant';

/** A qualification: its code and label. */
export interface Skill {
  readonly code: string;
  readonly label: string;
}
