import { groupBy } from '../../../../common/cog/groupBy';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { Memberships } from './livingAreas';
import type { AreaStatement, ZoningStatement } from './ZoningStatement';

/** What tells which communes a territoire is made of, and which of them have a zone of their own. */
interface Known {
  readonly own: readonly ZoningStatement[];
  readonly listed: Memberships;
}

/**
 * The zones that follow from those of whole territoires for communes without a statement of their own. Rows that add none are
 * merged; rejected are those whose communes no row tells, and those that contradict an earlier one.
 */
export function areaStatements(
  areas: readonly AreaStatement[],
  known: Known,
  ledger: RowLedger,
): ZoningStatement[] {
  const stated = new Set(known.own.filter(({ part }) => part === null).map(({ communeCode }) => communeCode));
  const membersOf = communesByArea(known);
  const seen = new Map<string, AreaStatement>();
  return areas.flatMap((area) => {
    const members = membersOf.get(area.livingArea.code) ?? [];
    const earlier = seen.get(area.livingArea.code);
    if (members.length === 0) {
      rejectUnknown(area, ledger);
      return [];
    }
    if (earlier && earlier.zone !== area.zone) {
      rejectConflict(area, earlier, ledger);
      return [];
    }
    seen.set(area.livingArea.code, area);
    const others = members.filter((code) => !stated.has(code));
    if (earlier || others.length === 0) {
      ledger.merge();
      return [];
    }
    ledger.load();
    return others.map((communeCode) => ({ ...area, communeCode, part: null, partName: null }));
  });
}

function communesByArea({ own, listed }: Known): Map<string, string[]> {
  const pairs = [
    ...own.flatMap(({ communeCode, livingArea }) =>
      livingArea ? [{ communeCode, area: livingArea.code }] : [],
    ),
    ...[...listed].flatMap(([communeCode, areas]) => areas.map(({ code: area }) => ({ communeCode, area }))),
  ];
  const groups = groupBy(pairs, ({ area }) => area);
  return new Map(
    [...groups].map(([area, members]) => [area, [...new Set(members.map(({ communeCode }) => communeCode))]]),
  );
}

function rejectUnknown({ file, line, column, livingArea }: AreaStatement, ledger: RowLedger): void {
  const hint =
    'No row tells which communes lie in it: load it together with the list of communes and their TVS.';
  ledger.reject({ file, line, rule: 'ROW_UNKNOWN_COMMUNE', column, value: livingArea.code, hint });
}

function rejectConflict(area: AreaStatement, earlier: AreaStatement, ledger: RowLedger): void {
  const { file, line, livingArea, zone } = area;
  const hint = `Line ${earlier.line} of ${earlier.file} says ${earlier.zone} of ${livingArea.code}.`;
  ledger.reject({ file, line, rule: 'ROW_CONFLICTING_KEY', column: 'zone', value: zone, hint });
}
