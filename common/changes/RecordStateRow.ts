import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record that partners keep copies of, as the last load left it. */
@Entity({ name: 'record_state' })
export class RecordStateRow {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  kind!: string;

  @PrimaryColumn({ type: 'varchar', length: 120 })
  recordId!: string;

  /** Of everything that the record says. */
  @Column({ type: 'varchar', length: 24 })
  hash!: string;
}
