import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommuneKind } from '../../../common/cog/CogCommune';

/** A commune or municipal arrondissement of the latest COG. */
@Entity({ name: 'commune' })
export class CommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 24 })
  kind!: CommuneKind;

  @Column({ type: 'varchar', length: 3 })
  departmentCode!: string;

  @Column({ type: 'varchar', length: 3, nullable: true })
  regionCode!: string | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  epciCode!: string | null;

  /** The commune that a municipal arrondissement is part of. */
  @Column({ type: 'varchar', length: 5, nullable: true })
  parentCode!: string | null;

  /** Since when its territory is the same; empty where that is older than the records. */
  @Column({ type: 'varchar', length: 10 })
  lifeFrom!: string;

  /** Latest PMUN, for filters only; answers are read from population_figure, with year and source. */
  @Column({ type: 'int', nullable: true })
  latestPopulation!: number | null;
}
