import type { ColumnSpec } from '../../../../common/files/findColumns';

/** The columns that are read, of 56 (52 until 2022); no other column of the file is kept, nor looked at. */
export const rppsColumns = {
  identifierType: { names: ["Type d'identifiant PP"] },
  identifier: { names: ['Identification nationale PP'] },
  familyName: { names: ["Nom d'exercice"] },
  givenName: { names: ["Prénom d'exercice"] },
  profession: { names: ['Code profession'] },
  category: { names: ['Code catégorie professionnelle'] },
  skill: { names: ['Code savoir-faire'] },
  mode: { names: ['Code mode exercice'] },
  finess: { names: ['Numéro FINESS site'] },
  commune: { names: ['Code commune (coord. structure)'] },
} as const satisfies Record<string, ColumnSpec>;

/** A column that is read. */
export type RppsColumn = keyof typeof rppsColumns;

/** The values of a row that are read, trimmed; '' where empty. */
export type RppsValues = Record<RppsColumn, string>;
