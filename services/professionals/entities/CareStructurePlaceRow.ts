import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import type { TerritoryLevel } from '../loaders/territoryParts';

/** A structure in a territory that it lies in: one row for each level, made at load time. */
@Entity({ name: 'care_structure_place' })
export class CareStructurePlaceRow {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  level!: TerritoryLevel;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  finess!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: CareStructureKind;
}
