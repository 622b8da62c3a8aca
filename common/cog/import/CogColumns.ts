import type { ColumnSpec } from '../../files/readTable';

/** The columns that are read of the three files of the COG, by the headings of Insee (in lower case until 2021). */
export const cogColumns = {
  communes: {
    type: { names: ['TYPECOM'] },
    code: { names: ['COM'] },
    region: { names: ['REG'] },
    department: { names: ['DEP'] },
    name: { names: ['LIBELLE'] },
    parent: { names: ['COMPARENT'] },
  },
  names: {
    code: { names: ['COM'] },
    name: { names: ['LIBELLE'] },
    from: { names: ['DATE_DEBUT'] },
    to: { names: ['DATE_FIN'] },
  },
  movements: {
    mod: { names: ['MOD'] },
    day: { names: ['DATE_EFF'] },
    typeBefore: { names: ['TYPECOM_AV'] },
    codeBefore: { names: ['COM_AV'] },
    typeAfter: { names: ['TYPECOM_AP'] },
    codeAfter: { names: ['COM_AP'] },
  },
} as const satisfies Record<string, Record<string, ColumnSpec>>;

/** The files that a COG is published as. */
export type CogFileKind = keyof typeof cogColumns;

/** What tells the files apart: headings that only one of them has. */
export const ownHeadings: Readonly<Record<CogFileKind, readonly string[]>> = {
  communes: ['TYPECOM', 'COMPARENT', 'REG', 'DEP'],
  names: ['DATE_DEBUT', 'DATE_FIN'],
  movements: ['MOD', 'DATE_EFF', 'COM_AV', 'COM_AP'],
};
