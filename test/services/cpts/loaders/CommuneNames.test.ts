import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import type { NameIndex } from '../../../../common/naming/NameIndex';
import { resolveName } from '../../../../common/naming/resolveName';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { FormerCommuneRow } from '../../../../services/cpts/entities/FormerCommuneRow';
import { referenceDatasetId } from '../../../../services/cpts/import/referenceDataset';
import { CommuneNames } from '../../../../services/cpts/loaders/CommuneNames';
import * as reading from '../../../../services/cpts/loaders/readNameFacts';
import { FormerCodeRow } from '../../../../services/territories/entities/FormerCodeRow';
import { NameIndexes } from '../../../../services/territories/loaders/NameIndexes';
import { testDay } from '../../territories/support/askTerritories';
import { statedCommunes } from '../../territories/support/statedCommunes';
import { territoriesDatabase } from '../../territories/support/territoriesDatabase';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

jest.mock('../../../../services/cpts/loaders/readNameFacts', () => ({
  __esModule: true,
  ...jest.requireActual<typeof reading>('../../../../services/cpts/loaders/readNameFacts'),
}));

let prepared: TestDatabase;
let territories: DataSource;
let own: NameIndex;
let theirs: NameIndex;
beforeAll(async () => {
  prepared = await openTestDatabase();
  territories = await territoriesDatabase();
  own = await new CommuneNames(prepared.database).current();
  theirs = await new NameIndexes(territories).on(testDay);
}, 300_000);
afterAll(async () => {
  await prepared.discard();
  await territories.destroy();
});
afterEach(() => jest.restoreAllMocks());

/** Those that are not as the other ones at their places; a comparison of forty thousand objects by Jest takes seconds. */
function othersThan<Item>(wanted: readonly Item[], found: readonly Item[]): Item[] {
  return found.filter((each, place) => !isDeepStrictEqual(each, wanted[place]));
}

/** A letter lost in the middle of a word. */
function mistyped(name: string): string {
  return name.slice(0, 3) + name.slice(4);
}

test('the names are those of the territories service today, in the same order', () => {
  expect(own.entries.length).toBeGreaterThan(40_000);
  expect(own.entries).toHaveLength(theirs.entries.length);
  expect(othersThan(theirs.entries, own.entries)).toEqual([]);
});

test('every code leads where it leads in the territories service', async () => {
  const former = await territories.getRepository(FormerCodeRow).find();
  const codes = [...new Set([...own.entries.map(({ code }) => code), ...former.map(({ code }) => code)])];
  expect(codes.length).toBeGreaterThan(37_000);
  const [found, wanted] = [own, theirs].map((index) => codes.map((code) => index.code(code)));
  expect(othersThan(wanted!, found!)).toEqual([]);
});

test('the names of the documents resolve as in the territories service', () => {
  for (const { stated, department, code } of statedCommunes()) {
    const found = resolveName(own, stated, department);
    expect(found).toEqual(resolveName(theirs, stated, department));
    expect(found.code).toBe(code);
    expect(resolveName(own, stated, null)).toEqual(resolveName(theirs, stated, null));
  }
});

test('a sample of all names, as they stand and mistyped, resolves as in the territories service', () => {
  const sample = theirs.entries.filter((_, place) => place % 80 === 0);
  const asked = sample.flatMap(({ name, departmentCode }) => [
    name,
    `${name} (${departmentCode})`,
    mistyped(name),
    name.toUpperCase(),
  ]);
  expect(asked.length).toBeGreaterThan(2_000);
  expect(asked.map((name) => resolveName(own, name, null))).toEqual(
    asked.map((name) => resolveName(theirs, name, null)),
  );
});

test.each([
  ['Bourg-en-Bresse (Ain)', '01053'],
  ['Brissac Quincé', '49050'],
  ['Marseille 3e', '13203'],
  ['49060', '49060'],
  ['49382', '49160'],
])('%s is %s', (name, code) => {
  expect(resolveName(own, name, null).code).toBe(code);
});

test('every code out of use leads to a commune of today', async () => {
  const gone = await prepared.database.getRepository(FormerCommuneRow).find();
  expect(gone.length).toBeGreaterThan(2_000);
  for (const { code, successorCode } of gone) {
    expect(own.code(code)).toMatchObject({ code: successorCode, former: true });
    expect(own.code(successorCode ?? '')).toMatchObject({ code: successorCode, former: false });
  }
});

test('many first requests read the names once, and share the index', async () => {
  const read = jest.spyOn(reading, 'readNameFacts');
  const names = new CommuneNames(prepared.database);
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => names.current()));
  expect(read).toHaveBeenCalledTimes(1);
  expect(others.every((index) => index === first)).toBe(true);
});

test('a load brings new names; until then they are kept', async () => {
  const names = new CommuneNames(prepared.database);
  const first = await names.current();
  expect(await names.current()).toBe(first);
  const versions = prepared.database.getRepository(DatasetVersionRow);
  await versions.update({ id: referenceDatasetId }, { version: 'another' });
  expect(await names.current()).not.toBe(first);
});

test('a reading that fails is not kept', async () => {
  jest.spyOn(reading, 'readNameFacts').mockRejectedValueOnce(new Error('disk gone'));
  const names = new CommuneNames(prepared.database);
  await expect(names.current()).rejects.toThrow('disk gone');
  expect((await names.current()).officialName('49328')).toBe('Saumur');
});
