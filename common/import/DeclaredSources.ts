import { fingerprintOf } from '../datasets/fingerprintOf';
import type { SourceRow } from '../datasets/SourceRow';
import { declaredSource } from './declaredSource';
import { ImportError } from './ImportError';
import type { ImportSettings, ToldSource } from './ImportDefinition';
import type { RowPlace } from './rows/RowPlace';

/** What a row tells of its source; null where it does not. */
export type SourceOfRow = Pick<ToldSource, 'url'> & { readonly title: string | null };

/** The sources that the rows of a dataset bear, and that of the command line for rows that bear none. */
export class DeclaredSources {
  readonly #datasetId: string;
  readonly #settings: Pick<ImportSettings, 'synthetic' | 'source'>;
  readonly #rows = new Map<string, SourceRow>();

  constructor(datasetId: string, settings: Pick<ImportSettings, 'synthetic' | 'source'>) {
    this.#datasetId = datasetId;
    this.#settings = settings;
  }

  /** The id of a row's source. Throws IMPORT_MISSING_OPTION where neither the row nor the command line tells one. */
  idOf({ title, url }: SourceOfRow, { file, line }: RowPlace): string {
    const { source } = this.#settings;
    if (title !== null) return this.#keep({ publisher: null, licence: null, ...source, title, url });
    if (source !== null) return this.#keep({ ...source, url: url ?? source.url });
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

  #row(id: string, told: ToldSource): SourceRow {
    return declaredSource(told, { id, publishedOn: null, synthetic: this.#settings.synthetic });
  }
}
