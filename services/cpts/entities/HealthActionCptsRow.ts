import { Entity, PrimaryColumn } from 'typeorm';

/** A CPTS that takes a health action. */
@Entity({ name: 'health_action_cpts' })
export class HealthActionCptsRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  actionId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;
}
