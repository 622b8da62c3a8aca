import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { checkVintage } from '../files/checkVintage';
import { nationalDatasets } from '../nationalDatasets';
import { MembershipKeeper } from './MembershipKeeper';
import { MembershipSources } from './MembershipSources';
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
    'they leave out, until a directory knows them. One file replaces the one before.',
  ].join('\n'),
  prepare,
};

async function prepare({ database, files, settings, ledger }: ImportContext): Promise<PreparedVersion> {
  const { asOf, synthetic } = settings;
  if (asOf !== null) await checkVintage(database, nationalDatasets.memberships, asOf);
  const sources = new MembershipSources(settings);
  const keeper = new MembershipKeeper(ledger);
  for (const file of files) {
    await readMemberships(file, { ledger, sources, synthetic, take: (record) => keeper.keep(record) });
  }
  const { memberships, careStructures } = keeper;
  return {
    datasetId: nationalDatasets.memberships,
    source: sources.dataset(),
    asOf,
    save: (manager) => saveMemberships(manager, { memberships, careStructures, sources: sources.rows() }),
  };
}
