import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mission } from '../../../schema/generated/cpts';
import type { TerritoryLevel } from '../model/Territory';

/** Something that CPTS do or plan. */
@Entity({ name: 'health_action' })
export class HealthActionRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 200 })
  titleFr!: string;

  @Column({ type: 'varchar', length: 200 })
  titleEn!: string;

  @Column({ type: 'varchar', length: 32 })
  mission!: Mission;

  /** A JSON list of texts. */
  @Column({ type: 'text' })
  publics!: string;

  @Column({ type: 'int', nullable: true })
  delayHours!: number | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  territoryLevel!: TerritoryLevel | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  territoryCode!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
