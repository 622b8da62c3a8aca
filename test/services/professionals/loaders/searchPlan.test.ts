import type { DataSource } from 'typeorm';
import {
  countProfessionals,
  type ProfessionalSearch,
} from '../../../../services/professionals/loaders/professionalSearch';
import { prepareDatabase } from '../support/professionalsSubgraph';
import { sentStatements } from '../support/sentStatements';

const everywhere: ProfessionalSearch = {
  professionCodes: null,
  mode: null,
  departmentCode: null,
  communeCode: null,
  generalPractitioner: null,
  acceptsNewPatients: null,
};

describe('how professionals of a place are counted', () => {
  let database: DataSource;

  beforeAll(async () => {
    database = await prepareDatabase({ demo: true });
  });

  afterAll(() => database.destroy());

  async function planOf(search: ProfessionalSearch): Promise<string[]> {
    const [sent] = await sentStatements(database, () => countProfessionals(database, search));
    const rows = await database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sent?.sql ?? ''}`, [
      ...(sent?.parameters ?? []),
    ]);
    return rows.map(({ detail }) => detail);
  }

  it.each([
    { communeCode: '83061' },
    { departmentCode: '83' },
    { departmentCode: '83', mode: 'LIBERAL' } as const,
  ])('begins with the practices there: %p', async (place) => {
    const plan = (await planOf({ ...everywhere, ...place })).join('\n');
    expect(plan).toMatch(/SEARCH practice USING .*practice_communeCode_rpps/);
    expect(plan).not.toContain('SCAN professional');
    expect(plan).not.toContain('CORRELATED');
  });
});
