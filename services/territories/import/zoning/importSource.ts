import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import type { ImportSettings } from '../../../../common/import/ImportDefinition';

/** What an official file is known by where the command line tells nothing else. */
export type OfficialSource = Pick<SourceRow, 'id' | 'title' | 'publisher' | 'url'>;

const NOT_TOLD = 'not told';
const LICENCE = 'Licence Ouverte 2.0';

/** The source of a load: the official one, or the one that options tell, declared and under a name of its own; SYNTHETIC where it is made up. */
export function importSource(
  official: OfficialSource,
  { synthetic, source }: Pick<ImportSettings, 'synthetic' | 'source'>,
): SourceRow {
  const kind = synthetic ? 'SYNTHETIC' : source ? 'DECLARED' : 'OFFICIAL';
  const id = synthetic ? `${official.id}-synthetic` : official.id;
  if (source) {
    const { title, publisher: told, licence, url } = source;
    const own = fingerprintOf({ texts: [title, told ?? '', licence ?? '', url ?? ''] }).slice(0, 8);
    const publisher = told ?? NOT_TOLD;
    return { id: `${id}-${own}`, title, publisher, kind, publishedOn: null, licence, url };
  }
  const told = synthetic
    ? { title: `${official.title} (synthetic)`, publisher: 'Maillage', url: null, licence: null }
    : { title: official.title, publisher: official.publisher, url: official.url, licence: LICENCE };
  return { id, ...told, kind, publishedOn: null };
}
