import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PopulationKind } from '../../../schema/generated/cpts';
import type { PopulationOrigin } from '../../../common/cog/LegalPopulation';
import type { TerritoryLevel } from '../model/Territory';

/** The legal population of a territory, or null with the reason why there is none. */
@Entity({ name: 'population' })
export class PopulationRow {
  @PrimaryColumn({ type: 'varchar', length: 9 })
  kind!: PopulationKind;

  @PrimaryColumn({ type: 'int' })
  year!: number;

  @PrimaryColumn({ type: 'varchar', length: 16 })
  level!: TerritoryLevel;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @Column({ type: 'int', nullable: true })
  value!: number | null;

  /** Null where there is no value. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  origin!: PopulationOrigin | null;

  @Column({ type: 'text', nullable: true })
  unknownReason!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
