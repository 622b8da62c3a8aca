import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '../../../common/cog/zone';

/** A department, or an overseas collectivity, which has no region. */
@Entity({ name: 'department' })
export class DepartmentRow {
  @PrimaryColumn({ type: 'varchar', length: 3 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 24 })
  zone!: Zone;

  @Column({ type: 'varchar', length: 3, nullable: true })
  regionCode!: string | null;
}
