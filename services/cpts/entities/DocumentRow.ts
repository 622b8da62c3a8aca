import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document that facts were taken from, in the order of the files. */
@Entity({ name: 'document' })
export class DocumentRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column({ type: 'int' })
  position!: number;
}
