import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The labels of a mission, or of operating funds (OPERATING_FUNDS). */
@Entity({ name: 'mission_label' })
export class MissionLabelRow {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  subject!: string;

  @Column({ type: 'varchar', length: 200 })
  labelFr!: string;

  @Column({ type: 'varchar', length: 200 })
  labelEn!: string;
}

/** The subject of the label of operating funds, which belong to no mission. */
export const OPERATING_FUNDS = 'OPERATING_FUNDS';
