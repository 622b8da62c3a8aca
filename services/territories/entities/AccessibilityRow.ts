import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import type { CareProfession } from '../model/CareProfession';

/** Where an accessibility figure comes from, as the schema's AccessibilityOrigin. */
export type AccessibilityOrigin = 'PUBLISHED' | 'WEIGHTED_MEAN';

/** The accessibility of a profession in a territory: values as decimal text, or null with the reason why there is none. */
@Entity({ name: 'accessibility_figure' })
export class AccessibilityRow {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  profession!: CareProfession;

  @PrimaryColumn({ type: 'int' })
  year!: number;

  @PrimaryColumn({ type: 'varchar', length: 10 })
  level!: TerritoryLevel;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @Column({ type: 'varchar', length: 32, nullable: true })
  value!: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  upTo65!: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  upTo62!: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  upTo60!: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  standardisedPopulation!: string | null;

  @Column({ type: 'int', nullable: true })
  totalPopulation!: number | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  origin!: AccessibilityOrigin | null;

  /** Inhabited communes of the territory without a figure. */
  @Column({ type: 'int' })
  missingCommuneCount!: number;

  @Column({ type: 'varchar', length: 500, nullable: true })
  unknownReason!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}
