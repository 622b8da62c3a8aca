import type { SourceRow } from '../../datasets/SourceRow';
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

/** The source of a file of Insee; a made-up file is never shown as theirs. */
export function officialSource({ id, title, url, synthetic, told }: OfficialSource): SourceRow {
  const own = synthetic
    ? { title: `${title} (made up)`, publisher: 'Maillage', licence: null, url: null }
    : { title, publisher: 'Insee', licence: 'Licence Ouverte 2.0', url };
  return {
    id,
    title: told?.title ?? own.title,
    publisher: told?.publisher ?? own.publisher,
    kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
    publishedOn: null,
    licence: told?.licence ?? own.licence,
    url: told?.url ?? own.url,
  };
}
