/** France as a territory. */
export class CountryView {
  readonly code = 'FR';
  readonly name = 'France';
}

/** The one country. */
export const france = new CountryView();
