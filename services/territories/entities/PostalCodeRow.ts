import { Entity, PrimaryColumn } from 'typeorm';

/** One postal code of one commune; both sides may have several of the other. */
@Entity({ name: 'postal_code' })
export class PostalCodeRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  communeCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 5 })
  postalCode!: string;
}
