import type { RowLedger } from '../../../../common/import/RowLedger';
import type { CommunesOfToday } from './CommunesOfToday';
import type { AreaMembership, LivingArea, ZoningStatement } from './ZoningStatement';

/** Which commune lies in which territoire de vie-santé, as far as the files tell. */
export type Memberships = ReadonlyMap<string, readonly LivingArea[]>;

/** Which commune lies in which territoire as a list of them states it; its rows are told to the ledger. */
export function listedAreas(
  memberships: readonly AreaMembership[],
  communes: CommunesOfToday,
  ledger: RowLedger,
): Memberships {
  const listed = new Map<string, LivingArea[]>();
  for (const { communeCode, livingArea, file, line, column } of memberships) {
    const known = listed.get(communeCode) ?? [];
    if (!communes.placeOf(communeCode)) {
      ledger.reject({ file, line, rule: 'ROW_UNKNOWN_COMMUNE', column, value: communeCode });
    } else if (known.some(({ code }) => code === livingArea.code)) ledger.merge();
    else {
      ledger.load();
      listed.set(communeCode, [...known, livingArea]);
    }
  }
  return listed;
}

/** The statement with its territoire. A commune in several is in none of them as a whole, so that its row names none. */
export function withArea(statement: ZoningStatement, listed: Memberships): ZoningStatement {
  const areas = listed.get(statement.communeCode) ?? [];
  const [only] = areas;
  const told = statement.livingArea !== null || areas.length !== 1 || only === undefined;
  return told ? statement : { ...statement, livingArea: only };
}
