import { once } from '../../../common/once';
import { readPackage } from '../../../common/cog/readPackage';

import { foldName } from '../../../common/text/foldName';
import { NATIONAL_COG } from '../places/nationalCog';

/** How FINESS writes a department, and where its coordinates are. */
export interface FinessDepartment {
  /** As in the COG, but 9A to 9F overseas. */
  readonly code: string;
  readonly label: string;
  readonly projection: string;
  /** Metres. */
  readonly middle: { readonly x: number; readonly y: number };
}

const METROPOLIS = { projection: 'LAMBERT_93', middle: { x: 700_000, y: 6_600_000 } };

const overseas: Readonly<Record<string, Omit<FinessDepartment, 'label'>>> = {
  '971': { code: '9A', projection: 'UTM_N20', middle: { x: 660_000, y: 1_790_000 } },
  '972': { code: '9B', projection: 'UTM_N20', middle: { x: 710_000, y: 1_620_000 } },
  '973': { code: '9C', projection: 'UTM_N22', middle: { x: 280_000, y: 440_000 } },
  '974': { code: '9D', projection: 'UTM_S40', middle: { x: 340_000, y: 7_660_000 } },
  '976': { code: '9F', projection: 'UTM_S38', middle: { x: 520_000, y: 8_580_000 } },
};

const names = once(
  () =>
    new Map(
      readPackage(NATIONAL_COG, 'departements').map(({ code, nom }) => [code, foldName(nom).toUpperCase()]),
    ),
);

/** The department of this COG code as FINESS writes it. */
export function finessDepartment(departmentCode: string): FinessDepartment {
  const label = names().get(departmentCode) ?? '';
  return { ...(overseas[departmentCode] ?? { code: departmentCode, ...METROPOLIS }), label };
}
