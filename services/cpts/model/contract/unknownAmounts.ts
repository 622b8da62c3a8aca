import type { FundingGrid, Label } from '../FundingGrid';

/** No version was chosen where the signature allows two, or none was in force. */
export const NO_GRID: Label = {
  FR: 'La signature peut tomber sous plusieurs versions de la grille, ou avant la première : `gridId` en choisit une.',
  EN: 'The signature may fall under several versions of the grid, or before the first: `gridId` chooses one.',
};

/** The size decides the amount, and can't be told. */
export const NO_SIZE: Label = {
  FR: 'La taille ne peut être établie : `size.reason` dit pourquoi, `sizeCategory` en choisit une.',
  EN: "The size can't be told: `size.reason` says why, `sizeCategory` chooses one.",
};

/** The amount is published in one piece. */
export const NOT_SPLIT: Label = {
  FR: 'Aucune source ne partage ce montant entre part fixe et part variable.',
  EN: 'No source splits this amount into its fixed and variable parts.',
};

/** The days that are left of the year in which a mission started are not known. */
export const NO_PRORATA: Label = {
  FR: "La signature n'est pas datée au jour : les jours jusqu'à l'anniversaire, et donc le prorata, sont inconnus.",
  EN: 'The signature is not dated to the day: the days to the anniversary, and so the prorated part, are unknown.',
};

/** The year of the contract in which a mission started is not known. */
export const YEAR_OPEN: Label = {
  FR: "La signature n'est pas datée au jour : on ne peut dire dans quelle année du contrat la mission a commencé.",
  EN: "The signature is not dated to the day: in which year of the contract the mission started can't be told.",
};

/** The variable part of the year in which a mission started. */
export const VARIABLE_OF_FIRST_YEAR: Label = {
  FR: "Aucune source ne dit si la part variable de l'année où la mission commence est calculée au prorata.",
  EN: 'No source tells whether the variable part of the year in which a mission starts is prorated.',
};

/** The variable part is due only if something happens. */
export const ON_EVENT: Label = {
  FR: "Cette part n'est due que si un événement survient, telle une crise que l'ARS reconnaît.",
  EN: 'This part is due only if something happens, such as a crisis that the ARS recognises.',
};

/** The grid has no amount for the line and size. */
export function notPublished({ label }: Pick<FundingGrid, 'label'>): Label {
  return {
    FR: `« ${label.FR} » : aucun montant publié pour cette ligne et cette taille.`,
    EN: `"${label.EN}": no amount is published for this line and size.`,
  };
}
