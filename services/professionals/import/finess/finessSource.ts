import type { Day } from '../../../../common/calendarDay';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import type { ImportSettings, ToldSource } from '../../../../common/import/ImportDefinition';

/** Who publishes the register, and under which licence. */
const register = {
  title: 'FINESS establishments',
  publisher: 'Agence du numérique en santé',
  licence: 'Licence Ouverte 2.0',
  url: null,
} as const satisfies ToldSource;

const madeUp = {
  title: 'Made-up establishments in the shape of FINESS',
  publisher: 'Maillage',
  licence: 'MIT',
  url: null,
} as const satisfies ToldSource;

/** The source of every structure of the file; made-up files are marked as such. */
export function finessSource(
  asOf: Day,
  { source, synthetic }: Pick<ImportSettings, 'source' | 'synthetic'>,
): SourceRow {
  const known = synthetic ? madeUp : register;
  const { title, publisher, licence, url } = source ?? { ...known, title: `${known.title}, as of ${asOf}` };
  return {
    id: `finess-${asOf}${synthetic ? '-synthetic' : ''}`,
    title,
    publisher: publisher ?? known.publisher,
    kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
    publishedOn: asOf,
    licence: licence ?? known.licence,
    url,
  };
}
