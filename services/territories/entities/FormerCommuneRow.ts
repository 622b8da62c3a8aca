import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormerCommuneKind } from '../../../common/cog/formerCommunes';

/** A delegated or associated commune of today. 584 of them share the code of their commune. */
@Entity({ name: 'former_commune' })
export class FormerCommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @PrimaryColumn({ type: 'varchar', length: 5 })
  communeCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 12 })
  kind!: FormerCommuneKind;

  @Column({ type: 'varchar', length: 100 })
  name!: string;
}
