import type { FileColumns } from '../files/readRows';
import type { FileRow } from '../files/FileRow';

/** The columns of a file of perimeters. */
export type PerimeterColumn =
  | 'department'
  | 'code'
  | 'name'
  | 'cpts'
  | 'cptsId'
  | 'finess'
  | 'from'
  | 'to'
  | 'part'
  | 'stage'
  | 'stageDay'
  | 'source'
  | 'url';

export type PerimeterRow = FileRow<PerimeterColumn>;

/** How files head the columns; all but the first four may be missing. */
export const perimeterColumns: FileColumns<PerimeterColumn> = {
  columns: {
    department: { names: ['DPT', 'DEP', 'DEPARTEMENT'] },
    code: { names: ['INSEE', 'CODE_INSEE', 'CODGEO'] },
    name: { names: ['LIBELLE', 'LIBELLE_COMMUNE', 'COMMUNE'] },
    cpts: { names: ['CPTS', 'NOM_CPTS'] },
    cptsId: { names: ['CPTS_ID'], optional: true },
    finess: { names: ['FINESS', 'FINESS_CPTS'], optional: true },
    from: { names: ['DEBUT', 'DATE_DEBUT'], optional: true },
    to: { names: ['FIN', 'DATE_FIN'], optional: true },
    part: { names: ['PARTIE'], optional: true },
    stage: { names: ['STADE'], optional: true },
    stageDay: { names: ['DATE_STADE'], optional: true },
    source: { names: ['SOURCE'], optional: true },
    url: { names: ['URL'], optional: true },
  },
  numbers: [],
};
