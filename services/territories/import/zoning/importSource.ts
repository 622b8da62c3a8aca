import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import { declaredSource } from '../../../../common/import/declaredSource';
import type { ImportSettings } from '../../../../common/import/ImportDefinition';

/** What an official file is known by where the command line tells nothing else. */
export type OfficialSource = Pick<SourceRow, 'id' | 'title' | 'publisher' | 'url'>;

const LICENCE = 'Licence Ouverte 2.0';

/** The source of a load: the official one, or the one that options tell, declared and under a name of its own; SYNTHETIC where it is made up. */
export function importSource(
  official: OfficialSource,
  { synthetic, source }: Pick<ImportSettings, 'synthetic' | 'source'>,
): SourceRow {
  const kind = synthetic ? 'SYNTHETIC' : 'OFFICIAL';
  const id = synthetic ? `${official.id}-synthetic` : official.id;
  if (source) {
    const { title, publisher, licence, url } = source;
    const own = fingerprintOf({ texts: [title, publisher ?? '', licence ?? '', url ?? ''] }).slice(0, 8);
    return declaredSource(source, { id: `${id}-${own}`, publishedOn: null, synthetic });
  }
  const told = synthetic
    ? { title: `${official.title} (synthetic)`, publisher: 'Maillage', url: null, licence: null }
    : { title: official.title, publisher: official.publisher, url: official.url, licence: LICENCE };
  return { id, ...told, kind, publishedOn: null };
}
