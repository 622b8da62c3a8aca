import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganizationKind } from '../../../schema/generated/cpts';

/** A body that signs, pays or supports. */
@Entity({ name: 'organization' })
export class OrganizationRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: OrganizationKind;

  @Column({ type: 'varchar', length: 3, nullable: true })
  departmentCode!: string | null;

  @Column({ type: 'varchar', length: 2, nullable: true })
  regionCode!: string | null;
}
