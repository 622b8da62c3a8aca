import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../../../common/paths';

const format = z.object({ professions: z.array(z.object({ code: z.string(), labelFr: z.string() })) });

/** The French labels of the professions by code, as the nomenclature of the project gives them. */
export function readProfessionLabels(): Map<string, string> {
  const text = readFileSync(projectPath('data', 'professions.json'), 'utf8');
  const { professions } = format.parse(JSON.parse(text));
  return new Map(professions.map(({ code, labelFr }) => [code, labelFr]));
}
