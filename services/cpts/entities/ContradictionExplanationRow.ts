import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What explains a contradiction that the rules find between documents. */
@Entity({ name: 'contradiction_explanation' })
export class ContradictionExplanationRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  /** What the rules call it; null where that is its id. */
  @Column({ type: 'varchar', length: 128, nullable: true })
  foundAs!: string | null;

  @Column({ type: 'boolean' })
  settled!: boolean;

  @Column({ type: 'text', nullable: true })
  explanationFr!: string | null;

  @Column({ type: 'text', nullable: true })
  explanationEn!: string | null;

  /** A JSON list of the ids of the sources that settle it. */
  @Column({ type: 'text' })
  sourceIds!: string;
}
