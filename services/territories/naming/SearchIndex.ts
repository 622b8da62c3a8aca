import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { foldName } from '../../../common/text/foldName';
import { withoutArticle } from '../../../common/naming/articles';
import { SegmentIndex, type Near } from '../../../common/naming/SegmentIndex';
import type { Scored } from './scoreOf';
import { WordIndex } from './WordIndex';

/** The name of a region, department, EPCI or the country. */
export interface AreaName {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly name: string;
  readonly departmentCodes: readonly string[];
  /** Latest PMUN; null where none is known. */
  readonly population: number | null;
}

/** A form of an area's name that a search compares. */
export interface AreaForm extends Scored {
  readonly area: AreaName;
}

/** EPCI names begin with their legal form in short, which nobody types: "CA Saumur Val de Loire". */
const LEGAL_FORM = /^(cc|ca|cu|met|metropole)( de| du| des| d)? /;

/** The areas above communes: each under its full name and, for an EPCI, under its name without the legal form. */
export class SearchIndex {
  readonly areas: readonly AreaName[];
  readonly words = new WordIndex<AreaForm>();
  readonly #near: SegmentIndex<AreaForm>;

  constructor(areas: readonly AreaName[]) {
    this.areas = areas;
    const forms = areas.flatMap((area) =>
      foldedNames(area).map((folded) => ({ area, folded, core: withoutArticle(folded) })),
    );
    for (const form of forms) this.words.add(form);
    this.#near = new SegmentIndex(forms);
  }

  /** The names that differ by one or two letters, nearest first. */
  near(folded: string): Near<AreaForm>[] {
    return this.#near.near(folded);
  }
}

function foldedNames({ level, name }: AreaName): string[] {
  const folded = foldName(name);
  const short = level === 'EPCI' ? folded.replace(LEGAL_FORM, '') : folded;
  return short === folded ? [folded] : [folded, short];
}
