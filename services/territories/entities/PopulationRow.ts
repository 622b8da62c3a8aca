import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PopulationKind, PopulationOrigin } from '../../../common/cog/LegalPopulation';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';

/** A legal population: a value with where it comes from, or null with the reason why there is none. */
@Entity({ name: 'population_figure' })
export class PopulationRow {
  @PrimaryColumn({ type: 'varchar', length: 10 })
  level!: TerritoryLevel;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  /** For a commune, the `lifeFrom` of the versions whose territory was counted; empty at the other levels. */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  lifeFrom!: string;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  kind!: PopulationKind;

  @PrimaryColumn({ type: 'int' })
  year!: number;

  @Column({ type: 'int', nullable: true })
  value!: number | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  origin!: PopulationOrigin | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  unknownReason!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  sourceId!: string | null;

  /** Whether it is the one to show where no year is asked for. */
  @Column({ type: 'boolean' })
  latest!: boolean;
}
