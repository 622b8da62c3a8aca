import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { professionals } from '../../../../services/professionals/definition';
import { MembershipRow } from '../../../../services/professionals/entities/MembershipRow';
import { PracticeRow } from '../../../../services/professionals/entities/PracticeRow';
import { ProfessionalRow } from '../../../../services/professionals/entities/ProfessionalRow';
import { listKnownCpts } from '../../../../services/professionals/import/listKnownCpts';
import { saveProfessionals } from '../../../../services/professionals/import/saveProfessionals';
import { sumMembers } from '../../../../services/professionals/import/sumMembers';
import { sumRunOf } from '../../../../services/professionals/import/SumRun';
import { countMembers } from '../../../../services/professionals/loaders/memberCounts';
import { describeOnDatabases } from '../../../support/databases';
import { insertReference } from '../support/loadFile';

const sourceId = 's';
const day = fc.integer({ min: 10, max: 19 }).map((number) => `2021-01-${number}`);
const person = fc.record({
  professionCode: fc.constantFrom('10', '60'),
  acceptsNewPatients: fc.option(fc.boolean()),
  modes: fc.array(fc.option(fc.constantFrom('LIBERAL' as const, 'SALARIED' as const)), { maxLength: 3 }),
  inDirectory: fc.boolean(),
  cptsId: fc.constantFrom('cpts-a', 'cpts-b'),
  days: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
});
type Person = typeof person extends fc.Arbitrary<infer Each> ? Each : never;

/** The days in pairs: joined, left, joined again. */
function spansOf({ days }: Person): readonly (readonly [string, string | null])[] {
  const sorted = [...days].sort();
  return sorted.flatMap((from, index) =>
    index % 2 === 0 ? [[from, sorted[index + 1] ?? null] as const] : [],
  );
}

function isMember(one: Person, on: string): boolean {
  return spansOf(one).some(([from, to]) => from <= on && (to === null || to > on));
}

describeOnDatabases('the numbers of members made at load time', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
  });

  async function load(people: readonly Person[]): Promise<void> {
    for (const table of [MembershipRow, PracticeRow, ProfessionalRow]) await database.manager.clear(table);
    const rppsOf = (index: number): string => String(index).padStart(11, '0');
    const known = [...people.entries()].filter(([, { inDirectory }]) => inDirectory);
    let id = 0;
    await saveProfessionals(database.manager, {
      professionals: known.map(([index, { professionCode, acceptsNewPatients }]) => ({
        ...{ rpps: rppsOf(index), professionCode, acceptsNewPatients, generalPractitioner: null, sourceId },
      })),
      practices: known.flatMap(([index, { modes }]) =>
        modes.map((mode) => ({
          ...{ id: (id += 1), rpps: rppsOf(index), mode, communeCode: null, finess: null, sourceId },
        })),
      ),
    });
    const members = [...people.entries()].flatMap(([index, each]) =>
      spansOf(each).map(([fromDay, toDay]) => ({
        ...{ id: (id += 1), cptsId: each.cptsId, rpps: rppsOf(index), fromDay, toDay, sourceId },
      })),
    );
    await insertRows(database.manager, MembershipRow, members);
    await sumMembers(sumRunOf(database.manager));
    await listKnownCpts(sumRunOf(database.manager));
  }

  it('are those that counting each member on the day gives', async () => {
    const asked = fc.tuple(
      fc.array(person, { maxLength: 8 }),
      day,
      fc.constantFrom(null, 'LIBERAL' as const),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([people, on, mode]) => {
        await load(people);
        const numbers = await countMembers(database)(['cpts-a', 'cpts-b'], { on, mode });
        for (const cptsId of ['cpts-a', 'cpts-b']) {
          const named = people.filter((each) => each.cptsId === cptsId);
          const began = named.some((each) => spansOf(each).some(([from]) => from <= on));
          const members = named.filter((each) => isMember(each, on));
          const counted = members.filter(
            ({ inDirectory, modes }) => inDirectory && (mode === null || modes.includes(mode)),
          );
          const byProfession = ['10', '60'].flatMap((professionCode) => {
            const those = counted.filter((each) => each.professionCode === professionCode);
            const accepting = those.filter(({ acceptsNewPatients }) => acceptsNewPatients === true).length;
            return those.length === 0 ? [] : [{ professionCode, count: those.length, accepting }];
          });
          const unknown = members.filter(({ inDirectory }) => !inDirectory).length;
          expect(numbers.get(cptsId)).toEqual(began ? { byProfession, unknown } : undefined);
        }
      }),
      { numRuns: databases.kind === 'sqlite' ? 60 : 15 },
    );
  });
});
