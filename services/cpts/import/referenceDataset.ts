import { insertRows } from '../../../common/database/insertRows';
import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { fingerprintOf } from '../../../common/datasets/fingerprintOf';
import { CommuneRow } from '../entities/CommuneRow';
import { PopulationRow } from '../entities/PopulationRow';
import { readReferenceData } from './readReferenceData';
import { replaceRows } from './replaceRows';
import { tableRows } from './TableRows';

const RULES = 'cpts-reference 1';
const ROWS_BETWEEN_REPORTS = 20_000;

/** The service's own copy of the communes of France and of every published population. */
export function referenceDataset(): DatasetDefinition {
  return {
    id: 'cpts-reference',
    label: 'communes and populations to count with',
    source: {
      id: 'cog-2026',
      title: 'Code officiel géographique, 1 January 2026 (in @etalab/decoupage-administratif 6.0.0)',
      publisher: 'Insee',
      kind: 'OFFICIAL',
      publishedOn: null,
      licence: 'Licence Ouverte',
      url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif/v/6.0.0',
    },
    asOf: '2026-01-01',
    fingerprint: () => fingerprintOf({ texts: [RULES] }),
    load,
  };
}

async function load({ manager, progress }: LoadContext): Promise<LoadCounts> {
  const { communes, populations } = readReferenceData();
  progress(0.3);
  const communeCount = await replaceRows(manager, tableRows(CommuneRow, communes));
  await replaceRows(manager, tableRows(PopulationRow, []));
  for (let start = 0; start < populations.length; start += ROWS_BETWEEN_REPORTS) {
    await insertRows(manager, PopulationRow, populations.slice(start, start + ROWS_BETWEEN_REPORTS));
    progress(0.3 + (0.7 * start) / populations.length);
  }
  return { loaded: communeCount + populations.length, rejected: 0, merged: 0 };
}
