import fc from 'fast-check';
import { PeopleCounter } from '../../../../../services/professionals/import/sums/PeopleCounter';
import { Territories } from '../../../../../services/professionals/import/sums/Territories';

const commune = { regionCode: '93', epciCode: null, parentCode: null };
const communes = [
  { ...commune, code: '13055', departmentCode: '13' },
  { ...commune, code: '13201', departmentCode: '13', parentCode: '13055' },
  { ...commune, code: '13202', departmentCode: '13', parentCode: '13055' },
  { ...commune, code: '83061', departmentCode: '83', epciCode: '200035319' },
  { ...commune, code: '98818', departmentCode: '988', regionCode: null },
];
const territories = new Territories(communes);

const practice = fc.record({
  code: fc.constantFrom('13055', '13201', '13202', '83061', '98818', null),
  mode: fc.constantFrom('LIBERAL', 'SALARIED', 'VOLUNTEER', null),
});
const people = fc.array(fc.tuple(fc.constantFrom(95, 548), fc.array(practice, { maxLength: 5 })), {
  maxLength: 30,
});

/** Which codes of communes lie in the territory; null: practices without one do too. */
function partsOf(level: string, code: string): (string | null)[] {
  const of = (test: (each: (typeof communes)[number]) => boolean): string[] =>
    communes.filter((each) => test(each)).map((each) => each.code);
  if (level === 'ALL') return [...of(() => true), null];
  if (level === 'PLACED') return of(() => true);
  if (level === 'COUNTRY') return of(({ regionCode }) => regionCode !== null);
  if (level === 'REGION') return of(({ regionCode }) => regionCode === code);
  if (level === 'DEPARTMENT') return of(({ departmentCode }) => departmentCode === code);
  if (level === 'EPCI') return of(({ epciCode }) => epciCode === code);
  return of((each) => each.code === code || each.parentCode === code);
}

describe('the sums of professionals', () => {
  it('count each once in every territory and mode', () => {
    fc.assert(
      fc.property(people, (all) => {
        const counter = new PeopleCounter(territories);
        for (const [group, practices] of all) {
          counter.add(
            group,
            practices.map(({ code, mode }) => ({
              territories: code === null ? [] : territories.ofCommune(code),
              mode,
            })),
          );
        }
        const sums = new Map(
          [...counter.rows()].map((row) => [
            `${row.level} ${row.code} ${row.mode} ${row.professionCode}`,
            row.people,
          ]),
        );
        const modes = ['ANY', 'LIBERAL', 'SALARIED', 'VOLUNTEER'];
        for (const { level, code } of territories.list) {
          const parts = partsOf(level, code);
          for (const mode of modes) {
            for (const [group, profession] of [
              [95, '10'],
              [548, '60'],
            ] as const) {
              const expected = all.filter(
                ([own, practices]) =>
                  own === group &&
                  ((level === 'ALL' && mode === 'ANY') ||
                    practices.some(
                      (each) => parts.includes(each.code) && (mode === 'ANY' || each.mode === mode),
                    )),
              ).length;
              expect(sums.get(`${level} ${code} ${mode} ${profession}`) ?? 0).toBe(expected);
            }
          }
        }
      }),
    );
  });

  it('come in the order of their key', () => {
    const counter = new PeopleCounter(territories);
    for (const group of [548, 95, 90])
      counter.add(group, [{ territories: territories.ofCommune('13201'), mode: 'LIBERAL' }]);
    const keys = [...counter.rows()].map(
      ({ level, code, mode, professionCode, generalPractitioner, acceptsNewPatients }) =>
        [level, code, mode, professionCode, generalPractitioner, acceptsNewPatients].join(' '),
    );
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });
});
