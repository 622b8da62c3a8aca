import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { foldName } from '../../../../common/text/foldName';
import { professionals } from '../../../../services/professionals/definition';
import type { CareStructureRow } from '../../../../services/professionals/entities/CareStructureRow';
import { addCareStructures } from '../../../../services/professionals/import/addCareStructures';
import { addMemberships } from '../../../../services/professionals/import/addMemberships';
import { nowhere } from '../../../../services/professionals/import/finess/coordinatesOfCells';
import {
  countStructures,
  findStructures,
  type StructureSearch,
} from '../../../../services/professionals/loaders/structureSearch';
import { describeOnDatabases } from '../../../support/databases';
import { insertReference } from '../support/loadFile';
import { sentStatements } from '../../../support/sentStatements';

const communes = ['13055', '13202', '49125', '49328', '97105', null] as const;
const names = [
  'MSP du Marché',
  'Centre de santé Marceau',
  'Maison de santé',
  'Centre marin',
  'Pôle',
] as const;
const DAY = '2026-01-15';

const structures = Array.from({ length: 60 }, (_, index): CareStructureRow => {
  const name = names[index % names.length] as string;
  return {
    ...{ finess: String(490_000_000 + index), name, foldedName: ` ${foldName(name)}`, sourceId: 's' },
    ...{ kind: index % 3 === 0 ? 'HEALTH_CENTRE' : 'MSP', communeCode: communes[(index * 7) % 6] ?? null },
    ...{ openedOn: null, ...nowhere },
  };
});

const belonging = structures.flatMap(({ finess }, index) =>
  index % 4 === 0
    ? [
        {
          id: index + 1,
          finess,
          cptsId: 'cpts-a',
          fromDay: null,
          toDay: index % 8 === 0 ? null : DAY,
          sourceId: 's',
        },
      ]
    : [],
);

function belongs({ finess }: CareStructureRow, cptsId: string): boolean {
  return belonging.some((each) => each.finess === finess && each.cptsId === cptsId && each.toDay === null);
}

function meets(row: CareStructureRow, search: StructureSearch): boolean {
  const { kind, communeCode, departmentCode, cptsId, text } = search;
  const place = row.communeCode;
  const codes = communeCode === '13055' ? ['13055', '13202'] : [communeCode];
  const words = foldName(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return (
    (kind === null || row.kind === kind) &&
    (communeCode === null || codes.includes(place)) &&
    (departmentCode === null || (place ?? '').startsWith(departmentCode)) &&
    (cptsId === null || belongs(row, cptsId)) &&
    words.every((word) => row.foldedName.includes(` ${word}`))
  );
}

const anySearch: fc.Arbitrary<StructureSearch> = fc.record({
  kind: fc.constantFrom(null, 'MSP' as const, 'HEALTH_CENTRE' as const),
  departmentCode: fc.constantFrom(null, '13', '49', '971'),
  communeCode: fc.constantFrom(null, '13055', '13202', '49328'),
  cptsId: fc.constantFrom(null, 'cpts-a', 'cpts-b'),
  on: fc.constant(DAY),
  text: fc.constantFrom(null, '', 'mar', 'MARCHÉ', 'sante centre', 'arch', '%'),
});

describeOnDatabases('searching structures', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
    await addCareStructures(database.manager, structures);
    const unknown = {
      id: 900,
      finess: '999999999',
      cptsId: 'cpts-a',
      fromDay: null,
      toDay: null,
      sourceId: 's',
    };
    await addMemberships(database.manager, { memberships: [], careStructures: [...belonging, unknown] });
  });

  it('finds and counts those that looking at each one finds, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(anySearch, fc.integer({ min: 1, max: 20 }), async (search, first) => {
        const expected = structures.filter((row) => meets(row, search)).map(({ finess }) => finess);
        expect(await countStructures(database, search)).toBe(expected.length);
        const found = await findStructures(database, search, { first, afterKey: null });
        expect(found).toEqual(expected.slice(0, first + 1));
        const afterKey = found[first - 1];
        if (afterKey === undefined) return;
        const next = await findStructures(database, search, { first, afterKey });
        expect(next).toEqual(expected.slice(first, 2 * first + 1));
      }),
    );
  });

  if (databases.kind === 'sqlite') {
    it('reads no table whole, nor sorts, whatever is asked but words', async () => {
      await fc.assert(
        fc.asyncProperty(anySearch, async (search) => {
          const page = { first: 5, afterKey: '490000003' };
          const sent = await sentStatements(database, async () => {
            await findStructures(database, search, page);
            await countStructures(database, search);
          });
          for (const { sql, parameters } of sent) {
            const rows = await database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [
              ...parameters,
            ]);
            const plan = rows.map(({ detail }) => detail).join('\n');
            // What is found by words alone is put in order, and is all that is read then.
            const byWords = foldName(search.text ?? '') !== '';
            expect(plan).not.toMatch(byWords ? /SCAN (?!found\b)/ : /SCAN|TEMP B-TREE/);
          }
        }),
      );
    });
  }
});
