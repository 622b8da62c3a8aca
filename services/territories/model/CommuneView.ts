import type { CommuneRow } from '../entities/CommuneRow';

/** Which code was asked for instead, and what became of it. */
export interface RedirectView {
  readonly requestedCode: string;
  readonly requestedName: string | null;
  readonly reason: string;
}

/** A commune as it stood on a day: what every Commune of the schema is resolved from. */
export class CommuneView {
  readonly code: string;
  readonly name: string;
  /** Since when its territory is the same; tells its figures from those of another commune under the same code. */
  readonly lifeFrom: string;
  readonly current: boolean;
  readonly redirect: RedirectView | null;
  /** The commune of today that it is; null where its territory has changed since. */
  readonly today: CommuneRow | null;
  /** The commune of today that stands in its place: itself, or its successor. */
  readonly place: CommuneRow;

  constructor(view: CommuneViewParts) {
    this.code = view.code;
    this.name = view.name;
    this.lifeFrom = view.lifeFrom;
    this.current = view.current;
    this.redirect = view.redirect;
    this.today = view.today;
    this.place = view.place;
  }
}

/** What a CommuneView is made of. */
export interface CommuneViewParts {
  readonly code: string;
  readonly name: string;
  readonly lifeFrom: string;
  readonly current: boolean;
  readonly redirect: RedirectView | null;
  readonly today: CommuneRow | null;
  readonly place: CommuneRow;
}
