import type { InputFile } from '../../files/InputFile';
import { openTable, type ColumnSpec } from '../../files/readTable';
import { ImportError } from '../../import/ImportError';
import { ownHeadings, type CogFileKind } from './CogColumns';

const kinds = Object.keys(ownHeadings) as CogFileKind[];

/** Which file of the COG it is, by its headings. Throws IMPORT_WRONG_FILE where they are those of none. */
export async function cogFileKind(file: InputFile): Promise<CogFileKind> {
  const columns: Record<string, ColumnSpec> = {};
  for (const heading of Object.values(ownHeadings).flat()) {
    columns[heading] = { names: [heading], optional: true };
  }
  const { heads } = await openTable(file, { columns });
  const shares = kinds.map((kind) => {
    const found = ownHeadings[kind].filter((heading) => heads[heading] !== null).length;
    return { kind, share: found / ownHeadings[kind].length };
  });
  const [best] = shares.sort((one, other) => other.share - one.share);
  if (best === undefined || best.share < 0.5) {
    const hint = 'v_commune_AAAA.csv, v_commune_depuis_1943.csv and v_mvt_commune_AAAA.csv are expected.';
    throw new ImportError('IMPORT_WRONG_FILE', { file: file.name, hint });
  }
  return best.kind;
}
