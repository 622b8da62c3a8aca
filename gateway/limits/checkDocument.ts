import { maillageError } from '../../common/errors/maillageError';
import type { DocumentSize } from './measureDocument';

/**
 * The largest operations that are answered. The playground's introspection has about 400 tokens and a depth of 15; every
 * commune of a department with ten fields is 200 rows.
 */
export const DOCUMENT_LIMITS = { tokens: 5_000, depth: 20, selections: 5_000, rows: 50_000 } as const;

/** Throws OPERATION_TOO_DEEP, OPERATION_TOO_LARGE or OPERATION_TOO_COSTLY for a document whose size is too much. */
export function checkDocument({ depth, selections, rows }: DocumentSize): void {
  if (depth > DOCUMENT_LIMITS.depth) throw maillageError('OPERATION_TOO_DEEP', depth);
  if (selections > DOCUMENT_LIMITS.selections) throw maillageError('OPERATION_TOO_LARGE', selections);
  if (rows > DOCUMENT_LIMITS.rows) throw maillageError('OPERATION_TOO_COSTLY', rows);
}
