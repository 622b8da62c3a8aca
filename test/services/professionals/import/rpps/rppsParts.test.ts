import fc from 'fast-check';
import { Activities, type Activity } from '../../../../../services/professionals/import/rpps/Activities';
import { packFiness, unpackFiness } from '../../../../../services/professionals/import/rpps/finessNumbers';
import { People } from '../../../../../services/professionals/import/rpps/People';
import { RppsLayout } from '../../../../../services/professionals/import/rpps/RppsLayout';
import {
  rppsColumns,
  type RppsColumn,
  type RppsValues,
} from '../../../../../services/professionals/import/rpps/rppsColumns';

const columns = Object.keys(rppsColumns) as RppsColumn[];
const headings = columns.map((column) => rppsColumns[column].names[0] as string);

describe('the rows of the Annuaire Santé', () => {
  const cell = fc.stringMatching(/^[A-Za-z0-9éÉ' ,"]{0,12}$/);
  const table = fc.tuple(fc.integer({ min: 0, max: 45 }), fc.boolean()).chain(([more, trailing]) =>
    fc.record({
      heads: fc.shuffledSubarray(
        [...headings, ...Array.from({ length: more }, (_, index) => `Autre ${index}`)],
        { minLength: headings.length + more },
      ),
      trailing: fc.constant(trailing),
      cells: fc.array(cell, { minLength: headings.length + more, maxLength: headings.length + more }),
    }),
  );

  it('are read by the names of the columns, in any order, however many others there are', () => {
    fc.assert(
      fc.property(table, ({ heads, trailing, cells }) => {
        const end = trailing ? '|' : '';
        const layout = new RppsLayout('file', { number: 1, text: heads.join('|') + end });
        const values = {} as RppsValues;
        expect(layout.read(cells.join('|') + end, values)).toBe(true);
        for (const [index, column] of columns.entries()) {
          expect(values[column]).toBe(cells[heads.indexOf(headings[index] as string)]?.trim());
        }
      }),
    );
  });

  it('may end with a | that the header has not', () => {
    const layout = new RppsLayout('file', { number: 1, text: headings.join('|') });
    expect(layout.read(`${headings.join('|')}|`, {} as RppsValues)).toBe(true);
    expect(layout.read(`${headings.join('|')}||`, {} as RppsValues)).toBe(false);
    expect(layout.read(`${headings.join('|')}|more`, {} as RppsValues)).toBe(false);
  });

  it('are refused with a value too few or too many', () => {
    fc.assert(
      fc.property(table, ({ heads, cells }) => {
        const layout = new RppsLayout('file', { number: 1, text: `${heads.join('|')}|` });
        expect(layout.read(`${cells.slice(1).join('|')}|`, {} as RppsValues)).toBe(false);
        expect(layout.read(`${[...cells, 'more'].join('|')}|`, {} as RppsValues)).toBe(false);
      }),
    );
  });
});

describe('a row of the Annuaire Santé that does not fit', () => {
  it.each([
    ['|', '', true],
    ['|', '|', false],
    ['|', '|more|', false],
    ['', '', false],
    ['', '|more', false],
  ])('is short or not: header with "%s", a row of as many values with "%s" behind', (ending, end, short) => {
    const layout = new RppsLayout('file', { number: 1, text: headings.join('|') + ending });
    const values = headings.map(() => 'x').join('|');
    expect(layout.isShort(values + end)).toBe(short);
    expect(layout.isShort(values.slice(2))).toBe(true);
  });
});

describe('FINESS numbers as numbers', () => {
  it('come back as they were, and fit into 32 bits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{2}|2[AB])\d{7}$/), (finess) => {
        const packed = packFiness(finess);
        expect(packed).toBeGreaterThan(0);
        expect(packed).toBeLessThan(2 ** 32);
        expect(unpackFiness(packed)).toBe(finess);
      }),
    );
  });
});

describe('people', () => {
  it('are found again, and come in the order of their numbers', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999_999 }), { maxLength: 300 });
    fc.assert(
      fc.property(numbers, (all) => {
        const people = new People();
        for (const [place, number] of all.entries()) expect(people.add(number, place % 200)).toBe(place);
        expect(all.map((number) => people.find(number))).toEqual([...all.keys()]);
        expect(people.find(100_000_000_000)).toBe(-1);
        const sorted = [...all].sort((one, other) => one - other);
        expect([...people.inOrder()].map((place) => people.numberOf(place))).toEqual(sorted);
      }),
    );
  });

  it('keep what is known of them however many they become', () => {
    const people = new People();
    const count = 30_000;
    for (let each = 0; each < count; each += 1) people.add(each * 2_999_999, each % 25);
    for (let each = 0; each < count; each += 1) {
      expect(people.find(each * 2_999_999)).toBe(each);
      expect(people.professionOf(each)).toBe(each % 25);
    }
  });

  it('practise generally where one of their skills says so; where none is named nobody knows', () => {
    const people = new People();
    for (const number of [1, 2, 3]) people.add(number, 0);
    people.nameSkill(1, false);
    people.nameSkill(2, true);
    people.nameSkill(2, false);
    expect([0, 1, 2].map((place) => people.practisesGenerally(place))).toEqual([null, false, true]);
  });
});

describe('activities', () => {
  const activity = fc.record({
    commune: fc.integer({ min: 0, max: 3 }),
    mode: fc.integer({ min: 0, max: 3 }),
    finess: fc.integer({ min: 0, max: 2 }),
  });
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), activity), { maxLength: 200 });

  it('come by person, each once, those that say nothing left out', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const activities = new Activities();
        for (const [person, each] of all) activities.add(person, each);
        const of = activities.byPerson(10);
        for (let person = 0; person < 10; person += 1) {
          const own = all.filter(([owner]) => owner === person).map(([, each]) => each);
          const different = new Map(own.map((each) => [JSON.stringify(each), each]));
          different.delete(JSON.stringify({ commune: 0, mode: 0, finess: 0 } satisfies Activity));
          const kept = different.size > 0 ? different.size : Math.min(own.length, 1);
          const merged = activities.merged;
          expect(of(person)).toEqual([...different.values()]);
          expect(activities.merged - merged).toBe(own.length - kept);
        }
      }),
    );
  });
});
