import type { ValueTransformer } from 'typeorm';

/** Whole cents: the MySQL protocol gives a bigint as text, the graph counts with numbers. */
export const centsTransformer: ValueTransformer = {
  to: (cents: number | null) => cents,
  from: (stored: string | number | null) => (stored === null ? null : Number(stored)),
};
