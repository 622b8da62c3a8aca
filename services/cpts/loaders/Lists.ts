import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import type { Indicator, Mission, OrganizationKind } from '../../../schema/generated/cpts';
import { ContradictionExplanationRow } from '../entities/ContradictionExplanationRow';
import { DocumentRow } from '../entities/DocumentRow';
import { HealthActionRow } from '../entities/HealthActionRow';
import { OrganizationRow } from '../entities/OrganizationRow';
import { StartUpAidRow } from '../entities/StartUpAidRow';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import { SupportOrganizationRow } from '../entities/SupportOrganizationRow';
import { strongestByKey } from './strongest';

const BY_ID = { id: 'ASC' } as const;

/** The short lists that root fields give whole, in the order of their stable names; a condition left out holds for all. */
export class Lists {
  readonly #database: DataSource;

  constructor(database: DataSource) {
    this.#database = database;
  }

  startUpAids(conditions: {
    readonly regionCode: string | null | undefined;
    readonly payerId: string | null | undefined;
  }): Promise<StartUpAidRow[]> {
    return this.#database
      .getRepository(StartUpAidRow)
      .find({ where: given({ ...conditions }), order: BY_ID });
  }

  supportOrganizations(): Promise<SupportOrganizationRow[]> {
    return this.#database.getRepository(SupportOrganizationRow).find({ order: BY_ID });
  }

  async organizations(kind: OrganizationKind | null | undefined): Promise<OrganizationRow[]> {
    const rows = await this.#database
      .getRepository(OrganizationRow)
      .find({ where: given({ kind }), order: BY_ID });
    return strongestByKey(rows, ({ id }) => id);
  }

  statedFigures(conditions: {
    readonly indicator: Indicator | null | undefined;
    readonly sourceId: string | null | undefined;
  }): Promise<StatedFigureRow[]> {
    return this.#database
      .getRepository(StatedFigureRow)
      .find({ where: given({ ...conditions }), order: BY_ID });
  }

  healthActions(mission: Mission | null | undefined): Promise<HealthActionRow[]> {
    return this.#database.getRepository(HealthActionRow).find({ where: given({ mission }), order: BY_ID });
  }

  /** The ids of the documents' sources, in the order of the files. */
  async documents(): Promise<string[]> {
    const rows = await this.#database.getRepository(DocumentRow).find({ order: { position: 'ASC' } });
    return rows.map((row) => row.sourceId);
  }

  /** What explains contradictions. */
  contradictionExplanations(): Promise<ContradictionExplanationRow[]> {
    return this.#database.getRepository(ContradictionExplanationRow).find({ order: BY_ID });
  }

  datasets(): Promise<DatasetVersionRow[]> {
    return this.#database.getRepository(DatasetVersionRow).find({ order: BY_ID });
  }
}

/** The conditions that were given: an argument left out, or null, is none. */
function given<Value>(conditions: Record<string, Value | null | undefined>): Record<string, Value> {
  const entries = Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Record<string, Value>;
}
