import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of what is kept of an imported file: compressed JSON, cut so that no value outgrows a column or a packet. */
@Entity({ name: 'reference_file_part' })
export class ReferenceFilePartRow {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  fileId!: string;

  @PrimaryColumn({ type: 'int' })
  part!: number;

  @Column({ type: 'blob' })
  content!: Buffer;
}
