import type { RowLedger } from '../../../../common/import/RowLedger';
import type { CareStructureCptsRow } from '../../entities/CareStructureCptsRow';
import type { MembershipRow } from '../../entities/MembershipRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';
import type { MembershipRecord } from './MembershipRecord';

const NO_DAY = '';
const NO_END = '9999-12-31';

/** The days of a span, who says so, and where. */
type Span = Pick<CareStructureCptsRow, 'cptsId' | 'fromDay' | 'toDay' | 'sourceId'> & RowPlace;

/** Keeps the spans of a file, each once, and sees that those of one member in one CPTS do not overlap. */
export class MembershipKeeper {
  readonly memberships: (MembershipRow & RowPlace)[] = [];
  readonly careStructures: (CareStructureCptsRow & RowPlace)[] = [];
  readonly #ledger: Pick<RowLedger, 'load' | 'merge'>;
  readonly #spans = new Map<string, Span[]>();
  /** Texts that many rows share, each kept once: of a national file they would fill the memory. */
  readonly #texts = new Map<string, string>();

  constructor(ledger: Pick<RowLedger, 'load' | 'merge'>) {
    this.#ledger = ledger;
  }

  /** Throws ROW_OVERLAPPING_SPAN. A structure of which no first day is told belonged to the CPTS at all times before. */
  keep(record: MembershipRecord): void {
    const spans = this.#spans.get(record.member.number) ?? [];
    const inCpts = spans.filter((span) => span.cptsId === record.cptsId);
    if (inCpts.some((span) => isSame(span, record))) {
      this.#ledger.merge();
      return;
    }
    const other = inCpts.find((span) => overlaps(span, record));
    if (other !== undefined) throw problem(record, other);
    spans.push(this.#add(record));
    this.#spans.set(record.member.number, spans);
    this.#ledger.load();
  }

  #add({ member, file, line, sourceId, ...span }: MembershipRecord): Span {
    const [cptsId, toDay] = [this.#shared(span.cptsId), span.toDay && this.#shared(span.toDay)];
    const fromDay = span.fromDay && this.#shared(span.fromDay);
    const shared = { cptsId, toDay, sourceId, file, line };
    if (member.kind === 'FINESS') {
      const row = { id: this.careStructures.length + 1, finess: member.number, fromDay, ...shared };
      this.careStructures.push(row);
      return row;
    }
    const row = {
      id: this.memberships.length + 1,
      rpps: member.number,
      fromDay: fromDay ?? NO_DAY,
      ...shared,
    };
    this.memberships.push(row);
    return row;
  }

  #shared(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}

function isSame(one: Span, other: Span): boolean {
  return one.fromDay === other.fromDay && one.toDay === other.toDay && one.sourceId === other.sourceId;
}

/** A span ends on the first day after it, so that one may begin on the day that another ends. */
function overlaps(one: Span, other: Span): boolean {
  return (
    (one.fromDay ?? NO_DAY) < (other.toDay ?? NO_END) && (other.fromDay ?? NO_DAY) < (one.toDay ?? NO_END)
  );
}

function problem({ member, fromDay, toDay }: MembershipRecord, other: Span): RowProblem {
  const value = `${member.number}: ${fromDay ?? ''} to ${toDay ?? ''}`;
  const hint = `Line ${other.line} of ${other.file} says ${other.fromDay ?? ''} to ${other.toDay ?? ''}.`;
  return new RowProblem('ROW_OVERLAPPING_SPAN', { column: member.kind, value, hint });
}
