import type { DataSource } from 'typeorm';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { PaymentCptsRow } from '../entities/PaymentCptsRow';
import { documentsDatasetId, paymentsDatasetId } from '../import/datasetIds';
import { PaymentBook } from './PaymentBook';
import { plainRows } from '../../../common/database/plainRows';
import { readPayments } from './readPayments';

/** The payments of the datasets that answer now, in memory: read when they are first asked for, and again after a load. */
export class PaymentBooks {
  readonly #book: KeptByVersion<PaymentBook>;

  constructor(database: DataSource) {
    this.#book = new KeptByVersion({
      database,
      datasetIds: [documentsDatasetId, paymentsDatasetId],
      build: async () =>
        new PaymentBook(await readPayments(database), await plainRows(database, PaymentCptsRow)),
    });
  }

  /** The payments as they are loaded now. */
  current(): Promise<PaymentBook> {
    return this.#book.current();
  }
}
