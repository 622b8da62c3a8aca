import type { PackagedCommune } from './readPackage';

/** How a former commune lives on inside another, as the schema's FormerCommuneKind. */
export type FormerCommuneKind = 'DELEGATED' | 'ASSOCIATED';

/** A delegated or associated commune of a COG. */
export interface FormerCommune {
  readonly code: string;
  /** The commune that it is part of. */
  readonly communeCode: string;
  readonly kind: FormerCommuneKind;
  readonly name: string;
}

/** The delegated and associated communes among the rows of a COG, in their order, which is that of the codes. */
export function formerCommunes(rows: readonly PackagedCommune[]): FormerCommune[] {
  return rows.flatMap(({ code, chefLieu, type, nom }) =>
    chefLieu === undefined
      ? []
      : [
          {
            code,
            communeCode: chefLieu,
            kind: type === 'commune-deleguee' ? 'DELEGATED' : 'ASSOCIATED',
            name: nom,
          },
        ],
  );
}
