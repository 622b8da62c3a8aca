import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '../../../common/cog/zone';

/** One of the 18 regions. */
@Entity({ name: 'region' })
export class RegionRow {
  @PrimaryColumn({ type: 'varchar', length: 3 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 24 })
  zone!: Zone;
}
