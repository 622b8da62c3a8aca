import type { DataSource } from 'typeorm';
import {
  countProfessionals,
  findProfessionals,
  type ProfessionalSearch,
} from '../../../../services/professionals/loaders/professionalSearch';
import { prepareDatabase } from '../support/professionalsSubgraph';
import { sentStatements } from '../../../support/sentStatements';

const everywhere: ProfessionalSearch = {
  professionCodes: null,
  mode: null,
  departmentCode: null,
  communeCode: null,
  generalPractitioner: null,
  acceptsNewPatients: null,
};

const places = [{}, { departmentCode: '83' }, { communeCode: '83061' }];
const others = [
  {},
  { mode: 'LIBERAL' },
  { professionCodes: ['10', '60'] },
  { professionCodes: ['10'], mode: 'LIBERAL', generalPractitioner: true, acceptsNewPatients: true },
] as const;
const searches = places.flatMap((place) => others.map((other) => ({ ...everywhere, ...place, ...other })));

describe('how professionals are searched', () => {
  let database: DataSource;

  beforeAll(async () => {
    database = await prepareDatabase({ demo: true });
  });

  afterAll(() => database.destroy());

  async function plansOf(work: () => Promise<unknown>): Promise<string> {
    const plans: string[] = [];
    for (const { sql, parameters } of await sentStatements(database, work)) {
      const rows = await database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]);
      plans.push(...rows.map(({ detail }) => detail));
    }
    return plans.join('\n');
  }

  it.each(searches)('by ranges of an index that are in order: %p', async (search) => {
    const plan = await plansOf(() => findProfessionals(database, search, { first: 5, afterKey: '9' }));
    expect(plan).toMatch(/SEARCH (professional|practice) USING .*rpps>\?/);
    expect(plan).not.toMatch(/SCAN (professional|practice)|SEARCH practice .*rpps[^>]*$/);
  });

  it.each(searches)('by sums alone where they are counted: %p', async (search) => {
    const plan = await plansOf(() => countProfessionals(database, search));
    expect(plan).toContain('SEARCH professional_sum USING');
    expect(plan).not.toMatch(/(SCAN|SEARCH) (professional|practice) /);
  });

  it('finds nothing without looking where the sums have nobody', async () => {
    const search: ProfessionalSearch = { ...everywhere, departmentCode: '05', mode: 'LIBERAL' };
    const sent = await sentStatements(database, () =>
      findProfessionals(database, search, { first: 5, afterKey: null }),
    );
    expect(sent).toHaveLength(1);
  });
});
