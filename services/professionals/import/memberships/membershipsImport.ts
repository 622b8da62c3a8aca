import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { DeclaredSources } from '../../../../common/import/DeclaredSources';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import type { AddedMemberships } from '../addMemberships';
import { checkVintage } from '../checkVintage';
import { nationalDatasets } from '../nationalDatasets';
import { MembershipKeeper } from './MembershipKeeper';
import { readMemberships } from './readMemberships';
import { saveMemberships } from './saveMemberships';

/** Who belongs to which CPTS, as its partners tell it. */
export const membershipsImport: ImportDefinition = {
  name: 'memberships',
  rules: 'memberships 1',
  summary: 'members of CPTS and the structures that belong to them',
  help: [
    'CSV with a header: RPPS (of a professional) or FINESS (of an MSP or health centre), CPTS_ID (its stable name: cpts-…),',
    'DEBUT (first day; may be empty for a structure), FIN (first day after it; empty while it lasts), SOURCE (its title;',
    'else --source tells it for all rows). Numbers that no loaded directory knows are kept: the counts say how many of them',
    'they leave out, until a directory knows them. One file replaces the one before; where --as-of tells their days, an older',
    'one is refused.',
  ].join('\n'),
  prepare,
};

async function prepare(context: ImportContext): Promise<PreparedVersion> {
  const { settings } = context;
  const { asOf } = settings;
  const datasetId = nationalDatasets.memberships;
  if (asOf !== null) await checkVintage({ datasetId, asOf }, context);
  const sources = new DeclaredSources(datasetId, settings);
  const rows = await readRows(context, sources);
  return {
    datasetId,
    source: sourceOf(sources),
    asOf,
    save: (manager) => saveMemberships(manager, { ...rows, sources: sources.rows() }),
  };
}

/** By itself, so that what the rows were checked by is let go of before they are saved. */
async function readRows(
  { files, settings, ledger }: ImportContext,
  sources: DeclaredSources,
): Promise<AddedMemberships> {
  const keeper = new MembershipKeeper(ledger);
  for (const file of files) {
    await readMemberships(file, { ledger, sources, settings, take: (record) => keeper.keep(record) });
  }
  const { memberships, careStructures } = keeper;
  return { memberships, careStructures };
}

/** The source of the dataset as a whole: the only one there is, or the one that says that each row has its own. */
function sourceOf(sources: DeclaredSources): SourceRow {
  const [first, ...others] = sources.rows();
  return first !== undefined && others.length === 0 ? first : sources.dataset();
}
