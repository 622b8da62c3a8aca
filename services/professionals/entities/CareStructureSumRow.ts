import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import type { TerritoryLevel } from '../loaders/territoryParts';

/** How many structures of a kind lie in a territory, made at load time; the level ALL counts those without a commune too. */
@Entity({ name: 'care_structure_sum' })
export class CareStructureSumRow {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  level!: TerritoryLevel | 'ALL';

  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @PrimaryColumn({ type: 'varchar', length: 16 })
  kind!: CareStructureKind;

  @Column({ type: 'int' })
  structures!: number;
}
