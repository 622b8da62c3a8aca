import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NameKind } from '../../../common/naming/NameEntry';

/** A name that leads to a commune of today: its own, an earlier one, or that of a commune which is part of it. */
@Entity({ name: 'commune_name' })
export class CommuneNameRow {
  /** Candidates of equal worth stand in this order. */
  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: NameKind;

  /** The commune of today that it leads to. */
  @Column({ type: 'varchar', length: 5 })
  communeCode!: string;

  /** Whether it names a delegated or associated commune that exists. */
  @Column({ type: 'boolean' })
  living!: boolean;
}
