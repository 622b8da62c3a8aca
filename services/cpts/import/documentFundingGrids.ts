import type { Day } from '../../../common/calendarDay';
import type { DocumentFile } from './documentFormat';
import type {
  FundingGridPart,
  FundingLineFact,
  GridMissionFact,
  GridSizeFact,
  GridTotalFact,
} from './documentGridFormat';
import type { Sourced } from './documentFacts';

/** A version of the funding grid, put together from every document that states a part of it. */
export interface FundingGridFact {
  readonly id: string;
  readonly basis: FundingGridPart['basis'];
  readonly labelFr: string;
  readonly labelEn: string;
  readonly from: Day;
  readonly noteFr: string | null;
  readonly noteEn: string | null;
  /** Smallest first. */
  readonly sizes: readonly Sourced<GridSizeFact>[];
  readonly missions: readonly Sourced<GridMissionFact>[];
  readonly lines: readonly Sourced<FundingLineFact>[];
  readonly totals: readonly Sourced<GridTotalFact>[];
  /** Every document that states a part, in the order of the files. */
  readonly sourceIds: readonly string[];
}

type SourcedPart = Sourced<FundingGridPart>;
type ListName = 'sizes' | 'missions' | 'lines' | 'totals';

/** The funding grids of the documents, oldest first. Throws where no document gives a grid its label or first day. */
export function documentFundingGrids(documents: readonly DocumentFile[]): FundingGridFact[] {
  const parts = documents.flatMap((document) =>
    document.fundingGrids.map((part) => ({ ...part, sourceId: document.source.id })),
  );
  const ids = [...new Set(parts.map((part) => part.id))];
  return ids
    .map((id) => gridOf(parts.filter((part) => part.id === id)))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

function gridOf(parts: readonly SourcedPart[]): FundingGridFact {
  return {
    id: required(parts, 'id'),
    basis: parts[0]?.basis ?? 'AGREEMENT',
    labelFr: required(parts, 'labelFr'),
    labelEn: required(parts, 'labelEn'),
    from: required(parts, 'from'),
    noteFr: firstGiven(parts, 'noteFr'),
    noteEn: firstGiven(parts, 'noteEn'),
    sizes: listOf(parts, 'sizes').sort((one, other) => one.category - other.category),
    missions: listOf(parts, 'missions'),
    lines: listOf(parts, 'lines'),
    totals: listOf(parts, 'totals'),
    sourceIds: [...new Set(parts.map((part) => part.sourceId))],
  };
}

function listOf<Name extends ListName>(
  parts: readonly SourcedPart[],
  name: Name,
): Sourced<FundingGridPart[Name][number]>[] {
  return parts.flatMap((part) =>
    part[name].map((item: FundingGridPart[Name][number]) => ({ ...item, sourceId: part.sourceId })),
  );
}

type ScalarName = 'id' | 'labelFr' | 'labelEn' | 'from' | 'noteFr' | 'noteEn';

function firstGiven(parts: readonly SourcedPart[], name: ScalarName): string | null {
  return parts.map((part) => part[name]).find((value) => value !== null) ?? null;
}

function required(parts: readonly SourcedPart[], name: ScalarName): string {
  const value = firstGiven(parts, name);
  if (value === null) throw new Error(`No document gives ${name} of funding grid ${parts[0]?.id ?? ''}`);
  return value;
}
