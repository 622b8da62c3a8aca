import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
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

const BY_ID = ['id'] as const;

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
    return selectRows(this.#database, StartUpAidRow, { where: given(conditions), orderBy: BY_ID });
  }

  supportOrganizations(): Promise<SupportOrganizationRow[]> {
    return selectRows(this.#database, SupportOrganizationRow, { orderBy: BY_ID });
  }

  async organizations(kind: OrganizationKind | null | undefined): Promise<OrganizationRow[]> {
    const rows = await selectRows(this.#database, OrganizationRow, {
      where: given({ kind }),
      orderBy: BY_ID,
    });
    return strongestByKey(rows, ({ id }) => id);
  }

  statedFigures(conditions: {
    readonly indicator: Indicator | null | undefined;
    readonly sourceId: string | null | undefined;
  }): Promise<StatedFigureRow[]> {
    return selectRows(this.#database, StatedFigureRow, { where: given(conditions), orderBy: BY_ID });
  }

  healthActions(mission: Mission | null | undefined): Promise<HealthActionRow[]> {
    return selectRows(this.#database, HealthActionRow, { where: given({ mission }), orderBy: BY_ID });
  }

  /** The ids of the documents' sources, in the order of the files. */
  async documents(): Promise<string[]> {
    const rows = await selectRows(this.#database, DocumentRow, { orderBy: ['position'] });
    return rows.map((row) => row.sourceId);
  }

  /** What explains contradictions. */
  contradictionExplanations(): Promise<ContradictionExplanationRow[]> {
    return selectRows(this.#database, ContradictionExplanationRow, { orderBy: BY_ID });
  }

  datasets(): Promise<DatasetVersionRow[]> {
    return selectRows(this.#database, DatasetVersionRow, { orderBy: BY_ID });
  }
}

/** The conditions that were given: an argument left out, or null, is none. */
function given<Row extends object>(
  conditions: Row,
): { readonly [Name in keyof Row]?: NonNullable<Row[Name]> } {
  const entries = Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as { readonly [Name in keyof Row]?: NonNullable<Row[Name]> };
}
