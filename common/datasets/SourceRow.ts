import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kinds of sources, as the schema's SourceKind. */
export type SourceKind = 'OFFICIAL' | 'PRESS_RELEASE' | 'PRESS' | 'PRESENTATION' | 'DECLARED' | 'SYNTHETIC';

/** Where a fact comes from. Every service keeps the sources of its own facts. */
@Entity({ name: 'source' })
export class SourceRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 300 })
  title!: string;

  @Column({ type: 'varchar', length: 200 })
  publisher!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: SourceKind;

  @Column({ type: 'varchar', length: 10, nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  licence!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  url!: string | null;
}
