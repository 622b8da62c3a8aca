import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Reference } from '../Reference';
import type { Territory } from '../Territory';
import { markDivided, raiseMarks, UNCOVERED, type CommuneMarks } from './communeMarks';
import { DocumentedCpts } from './DocumentedCpts';
import { hasPerimeter, type IndexedCpts } from './IndexedCpts';
import { spanHolds } from './perimeterSpans';
import type { StatedCount } from './StatedCount';
import { TouchIndex } from './TouchIndex';

/** As many as the days of the longest history, so that one for every department reads each day once; 9 MB. */
const MOST_MARKS_KEPT = 256;

/** All CPTS of a snapshot as numbers, compiled once, so that any day is read from it in one pass. */
export class CptsIndex {
  readonly reference: Reference;
  /** What sources leave out. */
  readonly documented: DocumentedCpts;
  readonly #all: readonly IndexedCpts[];
  readonly #marks = new Map<string, CommuneMarks>();
  #touches: TouchIndex | null = null;

  constructor(reference: Reference, all: Iterable<IndexedCpts>, counts: readonly StatedCount[] = []) {
    this.reference = reference;
    this.#all = [...all];
    this.documented = new DocumentedCpts(reference, this.#all, counts);
  }

  /** The CPTS with a place in the territory on the day, by name. */
  touching(territory: Territory, day: number): IndexedCpts[] {
    this.#touches ??= new TouchIndex(this.reference, this.#all);
    return this.#touches.touching(territory, day);
  }

  /** The CPTS that stand at the stage, certainly or possibly, and for which no source lists communes on the day; by name. */
  withoutPerimeter(least: CptsStage, day: number): IndexedCpts[] {
    return this.#all.filter((each) => each.timeline.on(day, least) !== 'NONE' && !hasPerimeter(each, day));
  }

  /**
   * Which communes are covered by CPTS at this stage or further. The marks asked for last are kept; use them at once, as an
   * array is filled anew when 256 others have been asked for.
   */
  marks(least: CptsStage, day: number): CommuneMarks {
    const key = `${least} ${day}`;
    const known = this.#marks.get(key);
    const marks = known ?? this.#fill(this.#emptyMarks(), { least, day });
    this.#marks.delete(key);
    this.#marks.set(key, marks);
    return marks;
  }

  /** The array used longest ago where there are many: new ones for every day would keep the garbage collector busy. */
  #emptyMarks(): CommuneMarks {
    const [oldest] = this.#marks;
    if (oldest === undefined || this.#marks.size < MOST_MARKS_KEPT) {
      return new Uint8Array(this.reference.communes.length);
    }
    this.#marks.delete(oldest[0]);
    return oldest[1].fill(UNCOVERED);
  }

  #fill(
    marks: CommuneMarks,
    { least, day }: { readonly least: CptsStage; readonly day: number },
  ): CommuneMarks {
    for (const { timeline, spans } of this.#all) {
      const standing = timeline.on(day, least);
      if (standing === 'NONE') continue;
      for (const span of spans)
        if (spanHolds(span, day)) raiseMarks(marks, span.places, standing === 'CERTAIN');
    }
    for (const commune of this.reference.dividedCommunes()) markDivided(this.reference, marks, commune);
    return marks;
  }
}
