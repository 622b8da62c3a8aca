import type { SourceRow } from '../../datasets/SourceRow';
import { declaredSource } from '../../import/declaredSource';
import type { ToldSource } from '../../import/ImportDefinition';

/** What Maillage says of a file itself. */
export interface OfficialSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly synthetic: boolean;
  /** What the command line tells goes before. */
  readonly told: ToldSource | null;
}

/** The source of a file of Insee; a made-up file is never shown as theirs, nor one whose source the command line tells. */
export function officialSource({ id, title, url, synthetic, told }: OfficialSource): SourceRow {
  if (told !== null) return declaredSource(told, { id, publishedOn: null, synthetic });
  const own = synthetic
    ? { title: `${title} (made up)`, publisher: 'Maillage', licence: null, url: null }
    : { title, publisher: 'Insee', licence: 'Licence Ouverte 2.0', url };
  return { ...own, id, kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL', publishedOn: null };
}
