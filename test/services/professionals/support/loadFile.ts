import type { DataSource } from 'typeorm';
import type { RecordReader } from '../../../../common/changes/RecordReader';
import { insertRows } from '../../../../common/database/insertRows';
import type { ImportDefinition, ImportSettings } from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';
import { RowLedger, type RejectedRow, type RowCounts } from '../../../../common/import/RowLedger';
import { runImport, type ImportOutcome, type ImportRun } from '../../../../common/import/runImport';
import { passesLuhn } from '../../../../common/text/passesLuhn';
import { CommuneRow } from '../../../../services/professionals/entities/CommuneRow';
import { FormerCodeRow } from '../../../../services/professionals/entities/FormerCodeRow';
import { ProfessionRow } from '../../../../services/professionals/entities/ProfessionRow';
import { madeFile } from '../../../common/files/madeFiles';

/** What a load did. */
export interface TestLoad {
  /** Refused where no row is left; what was rejected is told all the same. */
  readonly outcome: ImportOutcome | { readonly kind: 'REFUSED' };
  readonly counts: RowCounts;
  readonly rejected: readonly RejectedRow[];
}

const REFUSED = { kind: 'REFUSED' } as const;
let serial = 0;

/** Loads a file with this content, under settings that tell nothing but what is given; any share of rows may be rejected. */
export async function loadFile(
  database: DataSource,
  definition: ImportDefinition,
  given: {
    readonly content: Buffer | string;
    readonly name?: string;
    readonly settings?: Partial<ImportSettings>;
    readonly records?: readonly RecordReader[];
  },
): Promise<TestLoad> {
  const rejected: RejectedRow[] = [];
  const ledger = new RowLedger({ maxRejects: 1, reject: (row) => void rejected.push(row) });
  const run: ImportRun = {
    database,
    files: [madeFile(given.content, { name: given.name ?? 'made.csv', sha256: String((serial += 1)) })],
    settings: {
      asOf: null,
      year: null,
      withNames: false,
      synthetic: false,
      source: null,
      ...given.settings,
    },
    ledger,
    today: '2026-11-22',
    dryRun: false,
    datasets: [],
    records: given.records ?? [],
    onStep: () => undefined,
  };
  const outcome = await runImport(definition, run).catch((error: unknown) => {
    if (error instanceof ImportError && error.code === 'IMPORT_TOO_MANY_REJECTS') return REFUSED;
    throw error;
  });
  return { outcome, counts: ledger.counts(), rejected };
}

/** The number that these digits make with the right check digit behind them. */
export function realNumber(body: string): string {
  return `${body}${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => passesLuhn(`${body}${digit}`)) ?? ''}`;
}

/** Five communes of today, one of the past, and two professions: the reference that the tests of loads need. */
export async function insertReference(database: DataSource): Promise<void> {
  const commune = (code: string, departmentCode: string, regionCode: string, rest = {}): CommuneRow => {
    return { code, departmentCode, regionCode, epciCode: null, parentCode: null, ...rest };
  };
  await insertRows(database.manager, CommuneRow, [
    commune('13055', '13', '93', { epciCode: '200054807' }),
    commune('13202', '13', '93', { epciCode: '200054807', parentCode: '13055' }),
    commune('49125', '49', '52', { epciCode: '200071876' }),
    commune('49328', '49', '52', { epciCode: '200071876' }),
    commune('97105', '971', '01'),
  ]);
  await insertRows(database.manager, FormerCodeRow, [{ code: '49004', successorCode: '49125' }]);
  const profession = (code: string, labelFr: string): ProfessionRow => {
    return { code, labelFr, labelEn: labelFr, sourceId: 'tre-g15' };
  };
  await insertRows(database.manager, ProfessionRow, [
    profession('10', 'Médecin'),
    profession('60', 'Infirmier'),
  ]);
}
