import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { PaymentRow } from '../../entities/PaymentRow';
import { documentsDatasetId, paymentsDatasetId } from '../datasetIds';
import { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { readRows } from '../files/readRows';
import { acceptedRows } from '../files/acceptedRows';
import { checkCptsColumns } from '../known/cptsOfRow';
import { CptsRegister } from '../known/KnownCpts';
import { readKnownCpts } from '../known/readKnownCpts';
import { readOrganizations } from '../known/readOrganizations';
import { saveFacts } from '../saveFacts';
import { parsePaymentRow } from './parsePaymentRow';
import { paymentColumns } from './paymentColumns';
import { paymentsOf } from './paymentsOf';
import { rowsOfPayments } from './rowsOfPayments';

/** Payments to CPTS from files that users bring. */
export const paymentsImport: ImportDefinition = {
  name: 'payments',
  rules: 'payments 2',
  dependsOn: ['perimeters', 'contracts', 'cpts-documents'],
  summary: 'payments to CPTS from files',
  help: `Text with a header and one payment a row, all files together making the new version. Columns: CPTS_ID or CPTS (a name
that is loaded), MONTANT (euros: 1234.50 or 1 234,50), DATE, PAYEUR (stable name, "ARS 93", "CPAM 83"), OBJET (a purpose of the
schema or its French label); if known PAIEMENT_ID, NOTE, SOURCE, URL. Rows that are the same are one payment unless PAIEMENT_ID
tells them apart. Load the perimeters first. Without a column SOURCE, tell --source.`,
  prepare,
};

async function prepare(context: ImportContext): Promise<PreparedVersion> {
  const { database, settings, ledger, today } = context;
  const rows = await readRows(context, paymentColumns);
  checkCptsColumns(rows);
  const datasetId = paymentsDatasetId;
  const sources = new DeclaredSources(datasetId, settings);
  const register = new CptsRegister(await readKnownCpts(database));
  const organizations = await readOrganizations(database);
  const lines = acceptedRows(rows, ledger, (row) =>
    parsePaymentRow(row, { register, organizations, sources, today }),
  );
  const documented = await database
    .getRepository(PaymentRow)
    .find({ select: { id: true }, where: { datasetId: documentsDatasetId } });
  const payments = paymentsOf(lines, new Set(documented.map(({ id }) => id)), ledger);
  const tables = rowsOfPayments(payments);
  return {
    datasetId,
    source: sources.dataset(),
    asOf: settings.asOf,
    save: (manager, progress) => saveFacts(manager, { datasetId, sources: sources.rows(), tables }, progress),
  };
}
