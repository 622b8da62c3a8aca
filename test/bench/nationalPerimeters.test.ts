import { nationalPerimeters, type PlacedCommune } from '../../bench/support/nationalPerimeters';
import { cpts as cptsFormat } from '../../services/cpts/import/documentCptsFormat';
import { CommuneRow } from '../../services/cpts/entities/CommuneRow';
import { openTestDatabase } from '../services/cpts/support/testDatabase';

let communes: PlacedCommune[];
beforeAll(async () => {
  const { database, discard } = await openTestDatabase();
  communes = await database.getRepository(CommuneRow).find({ order: { code: 'ASC' } });
  await discard();
}, 300_000);

test('the national set is the same every time, and what the documents format allows', () => {
  const set = nationalPerimeters(communes);
  expect(nationalPerimeters([...communes])).toEqual(set);
  expect(set).toHaveLength(700);
  for (const each of set) expect(cptsFormat.safeParse(each).error).toBeUndefined();
});

test('it has what makes coverage hard', () => {
  const set = nationalPerimeters(communes);
  const entries = set.flatMap(({ perimeter }) => perimeter.entries);
  expect(entries.length).toBeGreaterThan(34_000);
  expect(entries.filter(({ wholeCommune }) => !wholeCommune).length).toBeGreaterThan(1_000);
  expect(entries.filter(({ from, to }) => from !== null || to !== null).length).toBeGreaterThan(1_000);
  expect(set.filter(({ departments }) => departments.length > 1).length).toBeGreaterThan(50);
  expect(set.filter(({ perimeter }) => !perimeter.known)).toHaveLength(14);
  const holders = (code: string) =>
    set.filter(({ perimeter }) => perimeter.entries.some((entry) => entry.code.startsWith(code))).length;
  for (const arrondissements of ['751', '6938', '132']) expect(holders(arrondissements)).toBeGreaterThan(2);
});
