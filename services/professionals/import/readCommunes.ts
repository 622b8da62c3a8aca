import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { CogCommune } from '../../../common/cog/CogCommune';

const communesFile = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    zone: z.string().optional(),
    departement: z.string(),
    region: z.string().optional(),
    commune: z.string().optional(),
  }),
);
const epciFile = z.array(z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }));

const KINDS: Readonly<Record<string, CogCommune['kind']>> = {
  'commune-actuelle': 'COMMUNE',
  'arrondissement-municipal': 'MUNICIPAL_ARRONDISSEMENT',
};

/**
 * Every commune and municipal arrondissement of COG 2026, from @etalab/decoupage-administratif 6.0.0. That release gives
 * overseas collectivities their own code for a region; here they have none.
 */
export function readCogCommunes(): CogCommune[] {
  const epciOf = new Map(
    epciFile.parse(readPackaged('epci')).flatMap((epci) => epci.membres.map(({ code }) => [code, epci.code])),
  );
  return communesFile.parse(readPackaged('communes')).flatMap((row) => {
    const kind = KINDS[row.type];
    if (kind === undefined) return [];
    return {
      code: row.code,
      name: row.nom,
      kind,
      departmentCode: row.departement,
      regionCode: row.zone === 'com' ? null : (row.region ?? null),
      epciCode: epciOf.get(row.code) ?? null,
      parentCode: row.commune ?? null,
    };
  });
}

function readPackaged(name: string): unknown {
  const folder = dirname(require.resolve('etalab-2026/package.json'));
  return JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8'));
}
