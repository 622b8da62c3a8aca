import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ending } from '../../../common/cog/ending';

/** A commune under one name: a code, and the days on which that name and territory held. */
@Entity({ name: 'commune_version' })
export class CommuneVersionRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  /** First day; empty where it is older than the records. */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  validFrom!: string;

  /** First day on which it no longer held; null while it holds. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  validTo!: string | null;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  /** Since when the territory under this code is the same: versions that differ by name only share it. */
  @Column({ type: 'varchar', length: 10 })
  lifeFrom!: string;

  /** Why it ended; null while it holds. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  ending!: Ending | null;

  /** The code that took over where this one went out of use. */
  @Column({ type: 'varchar', length: 5, nullable: true })
  successorCode!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
