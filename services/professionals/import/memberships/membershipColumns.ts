import type { Cell } from '../../../../common/import/rows/Cell';

/** The columns of the file and how they may be headed; each row has a number in one of the first two. */
export const membershipColumns = {
  rpps: { names: ['RPPS', 'Numéro RPPS', 'N° RPPS'], optional: true },
  finess: { names: ['FINESS', 'Numéro FINESS', 'N° FINESS'], optional: true },
  cptsId: { names: ['CPTS_ID', 'CPTS'] },
  from: { names: ['DEBUT', 'Date de début', 'FROM'], optional: true },
  to: { names: ['FIN', 'Date de fin', 'TO'], optional: true },
  source: { names: ['SOURCE'], optional: true },
} as const;

export type MembershipColumn = keyof typeof membershipColumns;

/** The values of a row with the headings of their columns. */
export type MembershipCells = Readonly<Record<MembershipColumn, Cell>>;
