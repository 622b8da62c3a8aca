import type { CommuneRow } from '../entities/CommuneRow';
import { CommuneView, type RedirectView } from '../model/CommuneView';

/** A commune of today. */
export function communeOfToday(row: CommuneRow, redirect: RedirectView | null = null): CommuneView {
  const { code, name, lifeFrom } = row;
  return new CommuneView({ code, name, lifeFrom, current: true, redirect, today: row, place: row });
}

/** Communes of today, in the order of the rows. */
export function communesOfToday(rows: readonly CommuneRow[]): CommuneView[] {
  return rows.map((row) => communeOfToday(row));
}
