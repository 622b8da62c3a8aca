import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one load did to one record. */
@Entity({ name: 'record_change' })
export class RecordChangeRow {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  kind!: string;

  @PrimaryColumn({ type: 'varchar', length: 120 })
  recordId!: string;

  @PrimaryColumn({ type: 'int' })
  loadSerial!: number;

  /** What the record said before the load; null where it was not there. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  hashBefore!: string | null;
}
