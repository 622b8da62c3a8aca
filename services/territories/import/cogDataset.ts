import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import type { LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { CommuneChangeRow } from '../entities/CommuneChangeRow';
import { CommuneRow } from '../entities/CommuneRow';
import { CommuneVersionRow } from '../entities/CommuneVersionRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { EpciRow } from '../entities/EpciRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PostalCodeRow } from '../entities/PostalCodeRow';
import { RegionRow } from '../entities/RegionRow';
import { changeRows } from './changeRows';
import { departmentRows, epciRows, regionRows } from './areaRows';
import { communeRows, postalCodeRows } from './communeRows';
import { formerCodes } from '../../../common/cog/formerCodes';
import { formerCommunes } from '../../../common/cog/formerCommunes';
import {
  asReferenceDataset,
  stateOfCog,
  type ReferenceDataset,
} from '../../../common/cog/import/ReferenceDataset';
import type { ReferenceReader } from '../../../common/cog/keptReference';
import { readPackage } from '../../../common/cog/readPackage';
import type { Reference } from '../../../common/cog/readReference';
import { packagedCogSource } from '../../../common/cog/cogSources';
import { dayOfCog, latestCog } from '../../../common/cog/vintages';

/** The name of the dataset of territories, names and codes. */
export const cogDatasetId = 'code-officiel-geographique';

/** Regions, departments, EPCI, communes, their codes, names and history, in a dataset. */
export function cogDataset(read: ReferenceReader): ReferenceDataset {
  return asReferenceDataset('cog 3', {
    id: cogDatasetId,
    label: 'regions, departments, EPCI and communes',
    source: packagedCogSource(),
    asOf: dayOfCog(latestCog),
    load: async (context) => load(context, await read(context.manager)),
  });
}

interface TableRows {
  readonly target: EntityTarget<ObjectLiteral>;
  readonly rows: readonly ObjectLiteral[];
}

async function load({ manager, progress }: LoadContext, reference: Reference): Promise<LoadCounts> {
  const tables = tablesOf(reference);
  await manager.getRepository(SourceRow).save([...reference.sources]);
  for (const [place, table] of tables.entries()) {
    await replace(manager, table);
    progress((place + 1) / tables.length);
  }
  const loaded = tables.reduce((count, { rows }) => count + rows.length, 0);
  const rejected = reference.regions.filter(({ zone }) => zone === 'com').length;
  return { loaded, rejected, merged: repeatedRows(reference), ...stateOfCog(reference) };
}

function tablesOf(reference: Reference): TableRows[] {
  const communes = communeRows(reference);
  const names = new Map(readPackage(2019, 'historique-communes').map(({ code, nom }) => [code, nom]));
  const former = formerCodes(reference, names);
  const places = {
    communes: new Map(communes.map((row) => [row.code, row])),
    formerCodes: new Map(former.map((row) => [row.code, row])),
  };
  return [
    { target: RegionRow, rows: regionRows(reference.regions) },
    { target: DepartmentRow, rows: departmentRows(reference.departments) },
    { target: EpciRow, rows: epciRows(reference.epcis) },
    { target: CommuneRow, rows: communes },
    { target: CommuneVersionRow, rows: reference.history.all() },
    { target: FormerCodeRow, rows: former },
    { target: CommuneChangeRow, rows: changeRows(reference, places) },
    { target: FormerCommuneRow, rows: formerCommunes(reference.rows) },
    { target: PostalCodeRow, rows: postalCodeRows(reference.rows) },
  ];
}

async function replace(manager: EntityManager, { target, rows }: TableRows): Promise<void> {
  await manager.createQueryBuilder().delete().from(target).execute();
  await insertRows(manager, target, rows);
}

/** Communes that a COG lists as an earlier one or the history did: they add no version. */
function repeatedRows({ history, vintages }: Reference): number {
  const listed = vintages.reduce((count, { communes }) => count + communes.size, 0);
  const added = history.all().filter(({ sourceId }) => sourceId.startsWith('cog-2')).length;
  return listed - added;
}
