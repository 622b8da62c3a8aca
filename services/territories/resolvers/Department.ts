import { connection, pageRequest } from '../../../common/graphql/page';
import { communesOfToday } from '../loaders/communeViews';
import { accessibilityOf } from '../loaders/accessibilityOf';
import { populationOf } from '../loaders/populationOf';
import type { DepartmentResolvers } from '../../../schema/generated/territories';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.department.load(code),
  level: () => 'DEPARTMENT',
  population: (department, args, { loaders }) => populationOf(loaders, department, args),
  accessibility: (department, args, { loaders }) => accessibilityOf(loaders, department, args),
  region: ({ regionCode }, _args, { loaders }) =>
    regionCode === null ? null : loaders.region.load(regionCode),
  communeCount: ({ code }, _args, { loaders }) => loaders.communeCountOfDepartment.load(code),
  communes: async ({ code }, args, { loaders }) => {
    const scope = `communes of ${code}`;
    const { first, afterKey } = pageRequest(args, { scope });
    const [rows, totalCount] = await Promise.all([
      loaders.communesOfDepartment.load({ departmentCode: code, afterKey, rows: first + 1 }),
      loaders.communeCountOfDepartment.load(code),
    ]);
    return connection({
      rows: communesOfToday(rows),
      first,
      scope,
      totalCount,
      keyOf: (commune) => commune.code,
    });
  },
  epcis: ({ code }, _args, { loaders }) => loaders.epcisOfDepartment.load(code),
};
