import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A commune as a public document names it, and the commune that it means. */
export interface StatedCommune {
  readonly stated: string;
  readonly department: string;
  readonly code: string;
  readonly official: string;
}

/** The 70 communes that five public documents name, in 83 and 49. */
export function statedCommunes(): StatedCommune[] {
  const file = join(__dirname, '..', 'fixtures', 'statedCommunes.json');
  return JSON.parse(readFileSync(file, 'utf8')) as StatedCommune[];
}
