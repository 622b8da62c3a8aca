import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import { ImportError } from '../../../../common/import/ImportError';
import type { ImportSettings, ToldSource } from '../../../../common/import/ImportDefinition';
import { declaredSource } from '../declaredSource';
import { textOfCell, type Cell } from '../files/Cell';
import type { RowPlace } from '../files/tryRow';

const LONGEST_TITLE = 300;

/** The sources that rows name, and the one of the command line for rows that name none. */
export class MembershipSources {
  readonly #settings: Pick<ImportSettings, 'synthetic' | 'source'>;
  readonly #rows = new Map<string, SourceRow>();

  constructor(settings: Pick<ImportSettings, 'synthetic' | 'source'>) {
    this.#settings = settings;
  }

  /** The id of the row's source. Throws IMPORT_MISSING_OPTION where neither the row nor the command line tells one. */
  idOf(cell: Cell, { file, line }: RowPlace): string {
    const { source } = this.#settings;
    if (cell.value !== '') {
      const title = textOfCell(cell, LONGEST_TITLE);
      return this.#keep({ publisher: null, licence: null, url: null, ...source, title });
    }
    if (source !== null) return this.#keep(source);
    throw new ImportError('IMPORT_MISSING_OPTION', { file, line, value: '--source' });
  }

  /** Each source that a row bears, once. */
  rows(): SourceRow[] {
    return [...this.#rows.values()];
  }

  /** The source of the dataset as a whole: the only one there is, or the one that says that each row has its own. */
  dataset(): SourceRow {
    const [first, ...others] = this.rows();
    if (first !== undefined && others.length === 0) return first;
    const title = 'Files of memberships; each row bears its own source';
    return this.#row(
      'memberships',
      this.#settings.source ?? { title, publisher: null, licence: null, url: null },
    );
  }

  #keep(told: ToldSource): string {
    const { title, publisher, licence, url } = told;
    const texts = [title, publisher ?? '', licence ?? '', url ?? '', String(this.#settings.synthetic)];
    const id = `memberships-${fingerprintOf({ texts }).slice(0, 16)}`;
    if (!this.#rows.has(id)) this.#rows.set(id, this.#row(id, told));
    return id;
  }

  #row(id: string, told: ToldSource): SourceRow {
    return declaredSource(told, { id, publishedOn: null, synthetic: this.#settings.synthetic });
  }
}
