import type { Day } from '../../../../common/calendarDay';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import type { ImportSettings, ToldSource } from '../../../../common/import/ImportDefinition';
import { declaredSource } from '../../../../common/import/declaredSource';

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

/** The source of every structure of the file: the one told, which is DECLARED, else the register; made-up files are marked as such. */
export function finessSource(
  asOf: Day,
  { source, synthetic }: Pick<ImportSettings, 'source' | 'synthetic'>,
): SourceRow {
  const row = { id: `finess-${asOf}${synthetic ? '-synthetic' : ''}`, publishedOn: asOf };
  if (source !== null) return declaredSource(source, { ...row, synthetic });
  const { title, publisher, licence, url } = synthetic ? madeUp : register;
  return {
    ...row,
    title: `${title}, as of ${asOf}`,
    publisher,
    kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
    licence,
    url,
  };
}
