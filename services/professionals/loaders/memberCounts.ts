import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import { UNKNOWN_PROFESSION } from '../entities/MemberSumRow';
import type { CountOfProfession } from '../parents';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';

/** On which day members are counted, and in which mode of practice; null: all. */
export interface MemberCounting {
  readonly on: Day;
  readonly mode: ExerciseMode | null;
}

/** Members of a CPTS on a day. */
export interface MemberNumbers {
  /** In the order of the codes, those with nobody left out. */
  readonly byProfession: readonly CountOfProfession[];
  /** Members besides, whose number is in no loaded directory: nobody knows their profession, nor how they practise. */
  readonly unknown: number;
}

/**
 * Members of each CPTS on the day, by profession, each once: of the numbers made at load time the last up to the day, so that
 * it costs the same however many members there are. A CPTS of whose members none was one that day, or none practises in the
 * mode, has an empty list; one of which the file names no member up to the day is left out.
 */
export function countMembers(database: DataSource) {
  return async (
    ids: readonly string[],
    { on, mode }: MemberCounting,
  ): Promise<Map<string, MemberNumbers>> => {
    const asked = [mode ?? 'ANY', on];
    const rows = await readRows<SumRow>(database, {
      sql: `SELECT known_cpts.cptsId AS owner, codes.code,
         (${lastNumber('members')}) AS count, (${lastNumber('accepting')}) AS accepting
       FROM known_cpts
       CROSS JOIN (SELECT code FROM profession UNION ALL SELECT '${UNKNOWN_PROFESSION}' AS code) codes
       WHERE known_cpts.cptsId IN (${placesFor(ids)}) AND known_cpts.firstDay <= ?
       ORDER BY codes.code`,
      parameters: [...asked, ...asked, ...ids, on],
    });
    return numbersOf(rows);
  };
}

function lastNumber(column: 'members' | 'accepting'): string {
  return `SELECT member_sum.${column} FROM member_sum
    WHERE member_sum.cptsId = known_cpts.cptsId AND member_sum.mode = ? AND member_sum.professionCode = codes.code
      AND member_sum.day <= ? ORDER BY member_sum.day DESC LIMIT 1`;
}

/** The number is null where no row was made: nobody of that profession has been a member. */
interface SumRow {
  readonly owner: string;
  readonly code: string;
  readonly count: number | string | null;
  readonly accepting: number | string | null;
}

function numbersOf(rows: readonly SumRow[]): Map<string, MemberNumbers> {
  const numbers = new Map<string, { byProfession: CountOfProfession[]; unknown: number }>();
  for (const { owner, code, ...row } of rows) {
    const known = numbers.get(owner) ?? { byProfession: [], unknown: 0 };
    numbers.set(owner, known);
    const count = Number(row.count);
    if (code === UNKNOWN_PROFESSION) known.unknown = count;
    else if (count > 0) {
      known.byProfession.push({ professionCode: code, count, accepting: Number(row.accepting) });
    }
  }
  return numbers;
}
