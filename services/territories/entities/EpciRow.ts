import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Legal forms of an EPCI with its own taxation, as the schema's EPCIKind. */
export type EpciKind =
  'COMMUNAUTE_DE_COMMUNES' | 'COMMUNAUTE_D_AGGLOMERATION' | 'COMMUNAUTE_URBAINE' | 'METROPOLE';

/** An EPCI with its own taxation; its code is its SIREN. */
@Entity({ name: 'epci' })
export class EpciRow {
  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: EpciKind;
}
