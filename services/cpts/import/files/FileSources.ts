import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import { ImportError } from '../../../../common/import/ImportError';
import type { ImportSettings, ToldSource } from '../../../../common/import/ImportDefinition';
import type { FileRow } from './FileRow';
import { RowProblem } from './RowProblem';
import { textOf } from './rowValues';

const NOT_TOLD = 'not told';

/** The sources that rows bear, and that of the command line for rows that bear none. */
export class FileSources {
  readonly #datasetId: string;
  readonly #settings: Pick<ImportSettings, 'synthetic' | 'source'>;
  readonly #rows = new Map<string, SourceRow>();

  constructor(datasetId: string, settings: Pick<ImportSettings, 'synthetic' | 'source'>) {
    this.#datasetId = datasetId;
    this.#settings = settings;
  }

  /**
   * The id of the row's source. Throws IMPORT_MISSING_OPTION where neither the row nor the command line tells one,
   * ROW_TEXT_TOO_LONG and ROW_INVALID_URL.
   */
  idOf(row: FileRow<'source' | 'url'>): string {
    const title = textOf(row, 'source', 300);
    const url = textOf(row, 'url', 500);
    if (url !== null && !/^https?:\/\/\S+$/.test(url)) throw new RowProblem('ROW_INVALID_URL', 'url');
    const { source } = this.#settings;
    if (title !== null) return this.#keep({ publisher: null, licence: null, ...source, title, url });
    if (source !== null) return this.#keep({ ...source, url: url ?? source.url });
    const { file, line } = row;
    throw new ImportError('IMPORT_MISSING_OPTION', { file, line, value: '--source' });
  }

  /** The source of the dataset as a whole: the one told by the command line, else its files. */
  dataset(): SourceRow {
    const { source } = this.#settings;
    const title = `Files of ${this.#datasetId}; each row bears its own source`;
    return this.#row(this.#datasetId, source ?? { title, publisher: null, licence: null, url: null });
  }

  /** Each source that a row bears, once. */
  rows(): SourceRow[] {
    return [...this.#rows.values()];
  }

  #keep(told: ToldSource): string {
    const { title, publisher, licence, url } = told;
    const texts = [title, publisher ?? '', licence ?? '', url ?? '', String(this.#settings.synthetic)];
    const id = `${this.#datasetId}-${fingerprintOf({ texts }).slice(0, 16)}`;
    if (!this.#rows.has(id)) this.#rows.set(id, this.#row(id, told));
    return id;
  }

  #row(id: string, { title, publisher, licence, url }: ToldSource): SourceRow {
    const kind = this.#settings.synthetic ? 'SYNTHETIC' : 'DECLARED';
    return { id, title, publisher: publisher ?? NOT_TOLD, kind, publishedOn: null, licence, url };
  }
}
