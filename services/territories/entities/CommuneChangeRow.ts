import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommuneChangeKind } from '../../../schema/generated/territories';

/** Something that changed in a commune. */
@Entity({ name: 'commune_change' })
export class CommuneChangeRow {
  /** Day, code and kind, so that rows are read in this order and a page begins behind one of them. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  id!: string;

  /** The department of today in which the commune is. */
  @Column({ type: 'varchar', length: 3 })
  departmentCode!: string;

  /** The department that the code before the change names. */
  @Column({ type: 'varchar', length: 3 })
  departmentBefore!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: CommuneChangeKind;

  /** The first day on which it held. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;

  @Column({ type: 'varchar', length: 5 })
  code!: string;

  /** Null for a commune that was made. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  nameBefore!: string | null;

  @Column({ type: 'varchar', length: 100 })
  nameAfter!: string;

  /** The code that holds after the change. */
  @Column({ type: 'varchar', length: 5 })
  codeAfter!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
