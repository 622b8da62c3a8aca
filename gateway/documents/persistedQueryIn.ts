import { z } from 'zod';
import { maillageError } from '../../common/errors/maillageError';
import type { Parameters } from '../limits/requestParameters';
import { readExtensions } from './readExtensions';

const persistedQuery = z.looseObject({ version: z.literal(1), sha256Hash: z.string().min(1) });

/**
 * The hash in the extension `persistedQuery` (Apollo's protocol, version 1); null where there is none. Throws
 * PERSISTED_QUERY_INVALID.
 */
export function persistedQueryIn({ extensions }: Parameters): string | null {
  const value = readExtensions(extensions)?.['persistedQuery'];
  if (value === undefined || value === null) return null;
  const parsed = persistedQuery.safeParse(value);
  if (!parsed.success) throw maillageError('PERSISTED_QUERY_INVALID', value);
  return parsed.data.sha256Hash;
}
