import type { MadeCell } from './importFiles';

/** The headings of the newer files of doctors, blanks at their ends included. */
export const DOCTOR_HEADS = [
  'Code commune INSEE',
  'Commune',
  'APL aux médecins généralistes',
  'APL aux médecins généralistes de 65 ans ou moins ',
  'APL aux médecins généralistes de 62 ans ou moins',
  'APL aux médecins généralistes de 60 ans ou moins',
  'Population standardisée 2021 pour la médecine générale',
  'Population totale 2021 ',
];

const TITLES: MadeCell[][] = [
  ["Indicateur d'accessibilité potentielle localisée (APL)"],
  [null],
  ['Millésime'],
  ['Sources'],
  ['Champ : France hors Mayotte.'],
  ['Lecture'],
  ['Note'],
  [null],
];

/** The unit that stands under the heading. */
export const UNIT = 'En nombre de consultations par an par habitant standardisé';

/** A sheet as it is published: titles, the headings on row 9, the units, the rows. */
export function aplSheet(heads: readonly string[], rows: readonly (readonly MadeCell[])[]): MadeCell[][] {
  return [...TITLES, [...heads], [null, null, UNIT], ...rows.map((row) => [...row])];
}

/** Figures of every commune of the small database but the one without inhabitants and the one of Mayotte. */
export const DOCTOR_ROWS: readonly (readonly MadeCell[])[] = [
  ['49125', 'Doué-en-Anjou', 2.5, 2, 2, 1.9, 900, 1_000],
  ['75101', 'Paris 1er Arrondissement', 4, 3, 3, 3, 1_000, 900],
  ['75102', 'Paris 2e Arrondissement', 2, 1, 1, 1, 3_000, 3_100],
  ['83050', 'Draguignan', 3.3, 3, 2.9, 2.8, 100.5, 520.000000004],
  ['83069', 'Hyères', 1.1, 1, 0.9, 0.8, 201, 99],
  ['Total', null, 4, 4, 4, 4, 1, 1],
];
