/** The dataset of the facts in data/. */
export const documentsDatasetId = 'cpts-documents';

/** The datasets of files that users load; each may state facts about the same CPTS. */
export const perimetersDatasetId = 'perimeters';
export const contractsDatasetId = 'contracts';
export const paymentsDatasetId = 'payments';
