import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post or scheme that helps projects. */
@Entity({ name: 'support_organization' })
export class SupportOrganizationRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  organizationId!: string;

  @Column({ type: 'varchar', length: 200 })
  area!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  website!: string | null;

  @Column({ type: 'boolean' })
  wholeDepartments!: boolean;

  @Column({ type: 'boolean' })
  vacant!: boolean;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
