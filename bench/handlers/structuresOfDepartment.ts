import type { Handler } from './Handler';

interface StructureRow {
  readonly finess: string;
  readonly name: string;
  readonly kind: string;
  readonly communeCode: string;
}

/** A page of the structures of a department with their communes. */
export function structuresOfDepartment(departmentCode: string): Handler {
  return {
    name: 'structures-of-department',
    query: `query ($department: ID!) { careStructures(filter: { departmentCode: $department }, first: 20) {
      totalCount nodes { finess name kind commune { code name } } } }`,
    variables: { department: departmentCode },
    headers: {},
    open: ({ professionals, territories }) => {
      const page = professionals.prepare<[string], StructureRow>(
        `SELECT finess, name, kind, communeCode FROM care_structure WHERE communeCode IN
          (SELECT code FROM commune WHERE departmentCode = ?) ORDER BY finess LIMIT 20`,
      );
      const count = professionals.prepare<[string], { total: number }>(
        `SELECT COUNT(*) AS total FROM care_structure WHERE communeCode IN
          (SELECT code FROM commune WHERE departmentCode = ?)`,
      );
      return ({ department }) => {
        const rows = page.all(String(department));
        const codes = [...new Set(rows.map(({ communeCode }) => communeCode))];
        const names = territories.prepare<string[], { code: string; name: string }>(
          `SELECT code, name FROM commune WHERE code IN (${codes.map(() => '?').join(', ')})`,
        );
        const communes = new Map(names.all(...codes).map((commune) => [commune.code, commune]));
        const nodes = rows.map(({ finess, name, kind, communeCode }) => {
          return { finess, name, kind, commune: communes.get(communeCode) ?? null };
        });
        return { careStructures: { totalCount: count.get(String(department))?.total, nodes } };
      };
    },
  };
}
