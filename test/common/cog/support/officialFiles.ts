import { readPackage, type PackagedCommune } from '../../../../common/cog/readPackage';
import type { CommuneHistory } from '../../../../common/cog/CommuneHistory';
import type { CommuneVersion } from '../../../../common/cog/CommuneVersion';

const types: Readonly<Record<PackagedCommune['type'], string>> = {
  'commune-actuelle': 'COM',
  'arrondissement-municipal': 'ARM',
  'commune-deleguee': 'COMD',
  'commune-associee': 'COMA',
};

/** The header of v_commune. */
export const communesHeader = 'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT';

/** A row of v_commune; parts of communes bear no region and no department there. */
export function communeLine(row: {
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly region?: string | undefined;
  readonly department?: string | undefined;
  readonly parent?: string | undefined;
}): string {
  const { type, code, name, region = '', department = '', parent = '' } = row;
  const place = type === 'COMD' || type === 'COMA' ? ',' : `${region},${department}`;
  return `${type},${code},${place},,,0,${name.toUpperCase()},${name},"${name}",,${parent}`;
}

/** The lines of v_commune_2026.csv, as the package has them; overseas collectivities stand in a file apart. */
export function communeLines(): string[] {
  const rows = readPackage(2026, 'communes').filter(({ code }) => !/^(98|975|977|978)/.test(code));
  return [
    communesHeader,
    ...rows.map(({ type, code, nom, region, departement, chefLieu, commune }) =>
      communeLine({
        type: types[type],
        code,
        name: nom,
        region,
        department: departement,
        parent: chefLieu ?? commune,
      }),
    ),
  ];
}

const mods: Readonly<Partial<Record<NonNullable<CommuneVersion['ending']>, string>>> = {
  RENAMED: '10',
  ENLARGED: '31',
  DELEGATED: '32',
  ASSOCIATED: '33',
  MERGED: '31',
  MOVED: '41',
  ABOLISHED: '30',
};

const movementsHeader =
  'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP';

/** The lines of v_commune_depuis_1943.csv and of v_mvt_commune that tell a history, as far as rows of theirs can tell it. */
export function recordLines(history: CommuneHistory): {
  readonly names: string[];
  readonly movements: string[];
} {
  const codes = [...history.codes()];
  return {
    names: [
      'COM,TNCC,NCC,NCCENR,LIBELLE,DATE_DEBUT,DATE_FIN',
      ...codes.flatMap((code) => nameLines(history.versions(code))),
    ],
    movements: [movementsHeader, ...codes.flatMap((code) => moveLines(history.versions(code)))],
  };
}

/** Versions that follow each other under one name are one row. */
function nameLines(versions: readonly CommuneVersion[]): string[] {
  const spans: { code: string; name: string; from: string; to: string | null }[] = [];
  for (const { code, name, validFrom: from, validTo: to } of versions) {
    const last = spans.at(-1);
    if (last?.name === name && last.to === from) last.to = to;
    else spans.push({ code, name, from, to });
  }
  return spans.map(({ code, name, from, to }) => `${code},0,,,"${name}",${from || '1943-01-01'},${to ?? ''}`);
}

function moveLines(versions: readonly CommuneVersion[]): string[] {
  return versions.flatMap(({ code, validTo, ending, successorCode }, place) => {
    if (validTo === null || ending === null) return [];
    const target = successorCode ?? (versions[place + 1]?.validFrom === validTo ? code : null);
    const mod = mods[ending] ?? '20';
    return [
      ...(target === null ? [] : [moveLine(mod, validTo, ['COM', code, 'COM', target])]),
      ...(ending === 'DELEGATED' ? [moveLine(mod, validTo, ['COM', code, 'COMD', code])] : []),
    ];
  });
}

/** A row of v_mvt_commune without names, which are not read. */
export function moveLine(
  mod: string,
  day: string,
  [typeBefore, before, typeAfter, after]: readonly [string, string, string, string],
): string {
  return `${mod},${day},${typeBefore},${before},0,,,,${typeAfter},${after},0,,,`;
}
