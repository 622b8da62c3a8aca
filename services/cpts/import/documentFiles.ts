/**
 * The files of data/ that hold facts about CPTS, one per document, in the order they are read: first the five documents,
 * then the sources of the few facts about funding grids that come from elsewhere.
 */
export const documentFiles = [
  'doc-000-var.json',
  'doc-001-grand-saumurois.json',
  'doc-002-nouvelle-aquitaine.json',
  'doc-003-aci-slides.json',
  'doc-004-haute-loire.json',
  'grid-2019-agreement.json',
  'grid-2019-totals.json',
  'grid-2021-amendment.json',
  'grid-2021-signature.json',
  'grid-2021-ceiling.json',
  'grid-2021-sizes.json',
  'senate-2025.json',
  'grid-observed-drancy.json',
  'grid-observed-rovira.json',
  'perimeter-table-2026.json',
] as const;

/** The file of data/ with the labels of missions. */
export const missionsFileName = 'missions.json';

/** The file of data/ with what explains contradictions between the documents. */
export const contradictionsFileName = 'contradictions.json';
