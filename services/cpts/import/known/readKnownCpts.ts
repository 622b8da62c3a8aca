import type { DataSource } from 'typeorm';
import { groupBy } from '../../../../common/cog/groupBy';
import { CptsDepartmentRow } from '../../entities/CptsDepartmentRow';
import { CptsNameRow } from '../../entities/CptsNameRow';
import { CptsRow } from '../../entities/CptsRow';
import { strongest } from '../../loaders/strongest';
import type { KnownCpts } from './KnownCpts';

/** Every CPTS that a dataset states now, documents first. */
export async function readKnownCpts(database: DataSource): Promise<KnownCpts[]> {
  const rows = await database.getRepository(CptsRow).find({ order: { id: 'ASC' } });
  const names = groupBy(await database.getRepository(CptsNameRow).find(), ({ cptsId }) => cptsId);
  const places = groupBy(await database.getRepository(CptsDepartmentRow).find(), ({ cptsId }) => cptsId);
  return [...groupBy(rows, ({ id }) => id)].map(([id, same]) => {
    const { name, named } = strongest(same);
    const others = same.flatMap((row) => [row.name, ...(JSON.parse(row.otherNames) as string[])]);
    const elsewhere = (names.get(id) ?? []).map((row) => row.name);
    return {
      id,
      name,
      named,
      names: [...new Set([name, ...others, ...elsewhere])],
      finess: same.map((row) => row.finess).find((finess) => finess !== null) ?? null,
      departments: [...new Set((places.get(id) ?? []).map((row) => row.departmentCode))].sort(),
    };
  });
}
