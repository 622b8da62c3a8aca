import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareStructureKind } from '../../../schema/generated/professionals';

/** An MSP or a health centre. */
@Entity({ name: 'care_structure' })
export class CareStructureRow {
  @PrimaryColumn({ type: 'varchar', length: 9 })
  finess!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  /** The name as foldName gives it, with a blank before it, to find words in. */
  @Column({ type: 'varchar', length: 200 })
  foldedName!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: CareStructureKind;

  @Column({ type: 'varchar', length: 5, nullable: true })
  communeCode!: string | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  openedOn!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
