import type { EntityManager } from 'typeorm';

/** A record as partners copy it: its stable id, and all that it says as one text. */
export interface RecordContent {
  readonly id: string;
  readonly content: string;
}

/** Reads all records of one kind as they stand in the transaction of a load. */
export interface RecordReader {
  /** CPTS, PERIMETER_ENTRY, CONTRACT: as the schema names it. */
  readonly kind: string;
  readonly read: (manager: EntityManager) => Promise<readonly RecordContent[]>;
}
