import type { Territory } from '../model/Territory';

/** A department by its code. */
export function departmentOf(code: string): Territory<'Department'> {
  return { level: 'Department', code };
}
