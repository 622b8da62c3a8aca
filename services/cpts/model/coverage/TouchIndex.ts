import type { Reference } from '../Reference';
import type { Territory } from '../Territory';
import type { IndexedCpts } from './IndexedCpts';
import { spanHolds, type PerimeterSpan } from './perimeterSpans';

interface Touch {
  readonly cpts: IndexedCpts;
  readonly span: PerimeterSpan;
}

/** Which CPTS touch a territory on a day, read once from the places of all of them. */
export class TouchIndex {
  readonly #reference: Reference;
  /** By the number of the territory, those of one CPTS side by side and in the order of the CPTS. */
  readonly #touches: Touch[][] = [];

  constructor(reference: Reference, all: readonly IndexedCpts[]) {
    this.#reference = reference;
    for (const cpts of all) for (const span of cpts.spans) this.#place({ cpts, span });
  }

  /** The CPTS with a place in the territory on the day, in their order, each once. */
  touching(territory: Territory, day: number): IndexedCpts[] {
    const number = this.#reference.numberOf(territory);
    if (number === undefined) return [];
    const touches = (this.#touches[number] ?? []).filter(({ span }) => spanHolds(span, day));
    return [...new Set(touches.map(({ cpts }) => cpts))];
  }

  #place(touch: Touch): void {
    for (const index of touch.span.places.indices) {
      for (const territory of this.#reference.territoriesOf(index)) {
        const known = this.#touches[territory];
        if (known === undefined) this.#touches[territory] = [touch];
        else if (known.at(-1) !== touch) known.push(touch);
      }
    }
  }
}
