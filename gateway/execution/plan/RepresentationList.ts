import type { DataObject } from './Run';

/** The representations of one variable of a call, each of them once. */
export class RepresentationList {
  readonly items: DataObject[] = [];
  /** Their JSON texts. */
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a representation in the list; equal ones share a place. */
  placeOf(representation: DataObject): number {
    const text = JSON.stringify(representation);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.items.push(representation) - 1;
    this.texts.push(text);
    this.#places.set(text, place);
    return place;
  }
}
