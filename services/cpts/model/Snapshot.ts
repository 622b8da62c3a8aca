import type { Day } from '../../../common/calendarDay';
import { inSlices } from '../../../common/inSlices';
import { allChanges } from './changes/allChanges';
import type { OrderedChange } from './changes/orderChanges';
import { CptsIndex } from './coverage/CptsIndex';
import { indexedCpts, type IndexedCpts } from './coverage/IndexedCpts';
import type { StatedCount } from './coverage/StatedCount';
import type { Contract } from './Contract';
import type { ContractRules } from './contract/ContractRules';
import type { Cpts } from './Cpts';
import { DayView } from './DayView';
import type { FundingGrid } from './FundingGrid';
import type { Reference } from './Reference';
import type { PublishedVintage, Vintage, VintageName } from './Vintage';

const MOST_DAYS_KEPT = 32;

/** What a snapshot is made of. */
export interface SnapshotParts {
  readonly reference: Reference;
  /** Codes of communes that are no more. */
  readonly formerCommunes: ReadonlySet<string>;
  /** By name, then by id. */
  readonly cpts: readonly Cpts[];
  /** How many CPTS documents count in territories. */
  readonly statedCounts: readonly StatedCount[];
  /** Oldest first. */
  readonly grids: readonly FundingGrid[];
  readonly contractRules: ContractRules;
  /** The years and kinds of population that are loaded, oldest first. */
  readonly vintages: readonly PublishedVintage[];
  /** The years and kinds of which totals are published for EPCI, oldest first. */
  readonly epciVintages: readonly VintageName[];
  readonly readVintage: (name: VintageName) => Promise<Vintage>;
}

/**
 * One version of the datasets, held in memory for the read models: communes, CPTS and grids whole, populations by vintage
 * as they are first asked for, and the last days that were looked at.
 */
export class Snapshot {
  readonly reference: Reference;
  readonly formerCommunes: ReadonlySet<string>;
  readonly cpts: readonly Cpts[];
  readonly statedCounts: readonly StatedCount[];
  readonly grids: readonly FundingGrid[];
  readonly contractRules: ContractRules;
  readonly vintages: readonly PublishedVintage[];
  readonly epciVintages: readonly VintageName[];
  readonly #parts: SnapshotParts;
  readonly #cptsById: ReadonlyMap<string, Cpts>;
  readonly #contractsById: ReadonlyMap<string, Contract>;
  readonly #populations = new Map<string, Promise<Vintage>>();
  readonly #days = new Map<Day, DayView>();
  #cptsIndex: CptsIndex | null = null;
  #changes: Promise<readonly OrderedChange[]> | null = null;

  constructor(parts: SnapshotParts) {
    this.#parts = parts;
    this.reference = parts.reference;
    this.formerCommunes = parts.formerCommunes;
    this.cpts = parts.cpts;
    this.statedCounts = parts.statedCounts;
    this.grids = parts.grids;
    this.contractRules = parts.contractRules;
    this.vintages = parts.vintages;
    this.epciVintages = parts.epciVintages;
    this.#cptsById = new Map(parts.cpts.map((cpts) => [cpts.id, cpts]));
    const contracts = parts.cpts.flatMap((cpts) => cpts.contracts);
    this.#contractsById = new Map(contracts.map((contract) => [contract.id, contract]));
  }

  /** Makes, a slice at a time, what the first day asked for would be made of at once. */
  async prepare(): Promise<this> {
    const { reference, cpts, statedCounts } = this;
    const all: IndexedCpts[] = [];
    await inSlices(indexedCpts(reference, cpts), (each) => all.push(each));
    this.#cptsIndex = new CptsIndex(reference, all, statedCounts);
    return this;
  }

  /** A CPTS by its stable name; undefined where there is none. */
  cptsById(id: string): Cpts | undefined {
    return this.#cptsById.get(id);
  }

  /** A contract by its stable name; undefined where there is none. */
  contractById(id: string): Contract | undefined {
    return this.#contractsById.get(id);
  }

  /** All CPTS on a day; the days looked at last are kept. */
  day(on: Day): DayView {
    const view = this.#days.get(on) ?? new DayView(this.#index(), on);
    this.#days.delete(on);
    this.#days.set(on, view);
    const oldest = this.#days.keys().next();
    if (this.#days.size > MOST_DAYS_KEPT && !oldest.done) this.#days.delete(oldest.value);
    return view;
  }

  /** The populations of a published vintage, read once. */
  async populations(name: VintageName): Promise<Vintage> {
    const key = `${name.kind}:${name.year}`;
    const known = this.#populations.get(key);
    if (known !== undefined) return known;
    const reading = this.#parts.readVintage(name);
    this.#populations.set(key, reading);
    reading.catch(() => this.#populations.delete(key));
    return reading;
  }

  /** Everything that sources tell of all CPTS over time, in order; put together once. */
  changes(): Promise<readonly OrderedChange[]> {
    return (this.#changes ??= allChanges(this.cpts));
  }

  #index(): CptsIndex {
    const { reference, cpts, statedCounts } = this;
    return (this.#cptsIndex ??= new CptsIndex(reference, indexedCpts(reference, cpts), statedCounts));
  }
}
