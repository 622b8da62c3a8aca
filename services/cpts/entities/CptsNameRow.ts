import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name of a CPTS, as a document writes it that does not describe the CPTS itself. */
@Entity({ name: 'cpts_name' })
export class CptsNameRow {
  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
