import type { Day } from '../../../common/calendarDay';
import { allOf, type Statement } from '../../../common/database/Statement';
import type { MedicalZone } from '../model/MedicalZone';

/** A medical zone, and the day on which it is in force. */
export interface ZoneCondition {
  readonly zone: MedicalZone;
  readonly on: Day;
}

/** Conditions on the communes of today; all that are given must hold. */
export interface CommuneConditions {
  readonly departmentCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly epciSiren?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly populationAtLeast?: number | null | undefined;
  readonly populationBelow?: number | null | undefined;
  readonly zone?: ZoneCondition | null | undefined;
}

/** What the communes that meet the conditions have in their table; municipal arrondissements never do. */
export function conditionsOn(conditions: CommuneConditions): Statement {
  const { departmentCode, zone } = conditions;
  return allOf([
    { sql: 'kind = ?', parameters: ['COMMUNE'] },
    given('departmentCode = ?', departmentCode),
    given('regionCode = ?', conditions.regionCode),
    given('epciCode = ?', conditions.epciSiren),
    given('latestPopulation >= ?', conditions.populationAtLeast),
    given('latestPopulation < ?', conditions.populationBelow),
    given('code IN (SELECT communeCode FROM postal_code WHERE postalCode = ?)', conditions.postalCode),
    zone == null ? null : inZone(zone, departmentCode),
  ]);
}

/**
 * The same for a page in the order of codes. Where nothing else is asked for, no index may answer the kind: nearly all rows have it,
 * and those that an index finds would have to be sorted, 35 000 for each page, while by their key they come in order.
 */
export function pageConditionsOn(conditions: CommuneConditions, afterKey: string | null): Statement {
  const isOpen = Object.values(conditions).every((condition) => condition == null);
  const behind = { sql: 'code > ?', parameters: [afterKey ?? ''] };
  const kind = { sql: "COALESCE(kind, '') = ?", parameters: ['COMMUNE'] };
  return allOf([isOpen ? kind : conditionsOn(conditions), behind]);
}

function given(sql: string, value: string | number | null | undefined): Statement | null {
  return value == null ? null : { sql, parameters: [value] };
}

/** Read by an index from the zone, or from the department where one is asked for. */
function inZone({ zone, on }: ZoneCondition, departmentCode: string | null | undefined): Statement {
  const zoned = allOf([
    { sql: 'zoned.zone = ? AND zoned.profession = ?', parameters: [zone, 'DOCTOR'] },
    { sql: 'period.fromDay <= ? AND (period.toDay IS NULL OR period.toDay > ?)', parameters: [on, on] },
    given('zoned.departmentCode = ?', departmentCode),
  ]);
  return {
    sql: `code IN (SELECT zoned.communeCode FROM medical_zoning zoned
      JOIN zoning_period period ON period.departmentCode = zoned.departmentCode
        AND period.profession = zoned.profession AND period.fromDay = zoned.fromDay
      WHERE ${zoned.sql})`,
    parameters: zoned.parameters,
  };
}
