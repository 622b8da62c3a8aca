import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SourceRow } from '../../../common/datasets/SourceRow';
import { projectPath } from '../../../common/paths';
import type { ProfessionRow } from '../entities/ProfessionRow';

/** The file of the nomenclature. */
export const professionsFile = projectPath('data', 'professions.json');

const format = z.strictObject({
  note: z.string(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      kind: z.literal('OFFICIAL'),
      publishedOn: z.iso.date(),
      licence: z.string().nullable(),
      url: z.url(),
    }),
  ),
  professions: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2}$/),
      labelFr: z.string().min(1),
      labelEn: z.string().min(1),
      source: z.string(),
    }),
  ),
});

/** The professions and their sources, as the file gives them. Throws where the file breaks its format. */
export function readProfessions(): { professions: ProfessionRow[]; sources: SourceRow[] } {
  const { professions, sources } = format.parse(JSON.parse(readFileSync(professionsFile, 'utf8')));
  const rows = professions.map(({ code, labelFr, labelEn, source }) => ({
    code,
    labelFr,
    labelEn,
    sourceId: source,
  }));
  return { professions: rows, sources };
}
