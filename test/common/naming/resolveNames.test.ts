import type { DataSource } from 'typeorm';
import { FormerCommuneRow } from '../../../services/territories/entities/FormerCommuneRow';
import { NameIndexes } from '../../../services/territories/loaders/NameIndexes';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { resolveName } from '../../../common/naming/resolveName';
import { resolveNames } from '../../../common/naming/resolveNames';
import { testDay } from '../../services/territories/support/askTerritories';
import { territoriesDatabase } from '../../services/territories/support/territoriesDatabase';

let database: DataSource;
let index: NameIndex;
beforeAll(async () => {
  database = await territoriesDatabase();
  index = await new NameIndexes(database).on(testDay);
}, 300_000);
afterAll(() => database.destroy());

/** Names of no commune, each another, with all that makes a search long: an abbreviation, an article, parentheses. */
const unmatched = Array.from({ length: 1_000 }, (_, place) => {
  const word = [...String(place).padStart(3, '0')].map((digit) => 'bcdfghjkqz'[Number(digit)]).join('');
  return `La Chapelle St ${word}xw-sur-${word}vk (Le)`;
});

test('1 000 names that fit nothing take little time, and others get their turn', async () => {
  let turns = 0;
  const turn = setInterval(() => (turns += 1), 0);
  const before = process.cpuUsage();
  const found = await resolveNames(index, unmatched, null);
  const { user, system } = process.cpuUsage(before);
  clearInterval(turn);
  expect([...found.values()].every(({ outcome }) => outcome === 'UNKNOWN')).toBe(true);
  expect((user + system) / 1e6).toBeLessThan(4);
  expect(turns).toBeGreaterThan(20);
});

test('a name that comes back is resolved once', async () => {
  const near = jest.spyOn(index, 'near');
  const found = await resolveNames(index, Array<string>(1_000).fill('Xyzzyville'), null);
  expect(found.size).toBe(1);
  expect(near).toHaveBeenCalledTimes(1);
  near.mockRestore();
});

/** "Saint-Georges" and "Saint-Georges-des-Sept" of "Saint-Georges-des-Sept-Voies". */
function shortened(name: string): string[] {
  const words = name.split('-');
  return words.slice(2).map((_, place) => words.slice(0, place + 2).join('-'));
}

test('the shortened name of a delegated commune never gives another commune that only begins with it', async () => {
  const rows = await database.getRepository(FormerCommuneRow).find();
  const cuts = rows.flatMap(({ name, communeCode }) => {
    const departmentCode = index.code(communeCode)?.departmentCode ?? '';
    return shortened(name).map((cut) => ({ cut, communeCode, departmentCode }));
  });
  expect(cuts.length).toBeGreaterThan(600);
  const wrong = cuts.filter(({ cut, communeCode, departmentCode }) => {
    const { code, rules } = resolveName(index, cut, departmentCode);
    return code !== null && code !== communeCode && rules.includes('TRUNCATED');
  });
  expect(wrong).toEqual([]);
});
