import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { professionals } from '../../../../services/professionals/definition';
import { loaderSets } from '../../../../services/professionals/loaders/createLoaders';
import { sentStatements } from '../../../support/sentStatements';

describe('how lists and numbers of a CPTS or a territory are read', () => {
  let database: DataSource;

  beforeAll(async () => {
    database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, professionals);
    await database.runMigrations();
  });

  afterAll(() => database.destroy());

  const page = { first: 20, afterKey: null };
  const members = { on: '2026-01-15', professionCode: '60' };
  const places = { of: 'DEPARTMENT', kind: 'MSP' } as const;
  const belonging = { of: 'CPTS', on: '2026-01-15', kind: null } as const;

  it.each([
    ['members', 'members', { listing: members, page }],
    ['structures of a territory', 'structures', { listing: places, page }],
    ['structures of a CPTS', 'structures', { listing: belonging, page }],
  ] as const)(
    'pages of %s end where the page does, without sorting the list',
    async (_title, list, condition) => {
      const plan = await planOf(() =>
        loaderSets(database)()[list].pages.load({ owner: 'x', condition: condition as never }),
      );
      expect(plan).not.toMatch(/SCAN (?!\(subquery|pages?\b)/);
      expect(plan).not.toMatch(/CO-ROUTINE ranked/);
      expect(plan.match(/TEMP B-TREE/g) ?? []).toHaveLength(1);
    },
  );

  it('numbers of members are looked up: for each profession the last row up to the day', async () => {
    const plan = await planOf(() =>
      loaderSets(database)().memberCounts.load({
        owner: 'x',
        condition: { on: '2026-01-15', mode: 'LIBERAL' },
      }),
    );
    const lookup =
      /SEARCH member_sum USING INDEX \S+ \(cptsId=\? AND mode=\? AND professionCode=\? AND day<\?\)/g;
    expect(plan.match(lookup)).toHaveLength(2);
    expect(plan).not.toMatch(/SCAN (?:membership|professional|member_sum|practice|known_cpts)\b/);
  });

  async function planOf(work: () => Promise<unknown>): Promise<string> {
    const plans = (await sentStatements(database, work)).map(async ({ sql, parameters }) => {
      const rows = await database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]);
      return rows.map(({ detail }) => detail).join('\n');
    });
    return (await Promise.all(plans)).join('\n');
  }
});
