import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { fingerprintOf } from '../../../common/datasets/fingerprintOf';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { checkPerimeterCodes } from './checkPerimeterCodes';
import { documentsDatasetId } from './datasetIds';
import type { DocumentSource } from './documentFormat';
import { documentPaths, readDocuments } from './readDocuments';
import { replaceRows } from './replaceRows';
import { rowsOfDocuments } from './rowsOfDocuments';

/** Changes with the tables or rules of this load, so that a database of an older build is loaded again. */
const RULES = 'cpts-documents 6';

/** The facts of the documents in data/, or in another folder. */
export function documentsDataset(folder?: string): DatasetDefinition {
  return {
    id: documentsDatasetId,
    label: 'CPTS, contracts and funding from documents',
    source: {
      id: 'maillage-documents',
      title: 'Facts on CPTS taken from public documents; each fact bears its own source',
      publisher: 'Maillage',
      kind: 'DECLARED',
      publishedOn: null,
      licence: null,
      url: null,
    },
    asOf: null,
    fingerprint: () => fingerprintOf({ files: documentPaths(folder), texts: [RULES] }),
    load: (context) => load(context, folder),
  };
}

async function load({ manager, progress }: LoadContext, folder?: string): Promise<LoadCounts> {
  const read = readDocuments(folder);
  const { documents } = read;
  await checkPerimeterCodes(
    manager,
    documents.flatMap((document) => document.cpts),
  );
  await manager.getRepository(SourceRow).save(documents.map((document) => sourceRow(document.source)));
  const tables = rowsOfDocuments(read);
  let loaded = documents.length;
  for (const [index, table] of tables.entries()) {
    loaded += await replaceRows(manager, table, documentsDatasetId);
    progress((index + 1) / tables.length);
  }
  return { loaded, rejected: 0, merged: 0 };
}

function sourceRow({ id, title, publisher, kind, publishedOn, licence, url }: DocumentSource): SourceRow {
  return { id, title, publisher, kind, publishedOn, licence, url };
}
