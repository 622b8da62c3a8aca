import fc from 'fast-check';
import { coverageOn } from '../../../../../services/cpts/model/coverage/Coverage';
import { CptsIndex } from '../../../../../services/cpts/model/coverage/CptsIndex';
import { indexedCpts } from '../../../../../services/cpts/model/coverage/IndexedCpts';
import { cptsPopulation } from '../../../../../services/cpts/model/cptsPopulation';
import { DayView } from '../../../../../services/cpts/model/DayView';
import { stagesInOrder } from '../../../../../services/cpts/model/stageOrder';
import type { Territory } from '../../../../../services/cpts/model/Territory';
import { contractSigned, cptsOf, dated, place } from '../../support/modelFacts';
import { naiveCoverage } from '../../support/naiveCoverage';
import { smallFrance, smallVintage } from '../../support/smallFrance';

const DAYS = [
  '2018-12-31',
  '2019-06-01',
  '2020-02-29',
  '2021-01-01',
  '2022-07-15',
  '2024-01-01',
  '2027-03-31',
];
const TERRITORIES: Territory[] = [
  { level: 'Country', code: 'FR' },
  { level: 'Region', code: '93' },
  { level: 'Department', code: '83' },
  { level: 'Department', code: '13' },
  { level: 'EPCI', code: '200000001' },
  { level: 'Commune', code: '83001' },
  { level: 'Commune', code: '13055' },
  { level: 'Commune', code: '13202' },
];

const anyDay = fc.constantFrom(...DAYS);
const anySpan = fc.uniqueArray(anyDay, { minLength: 1, maxLength: 2 }).map((days) => {
  const [earliest = null, latest = earliest] = [...days].sort();
  return dated(earliest, latest);
});
const anyPlace = fc
  .record({
    code: fc.constantFrom(...smallFrance.communes.map(({ code }) => code)),
    wholeCommune: fc.boolean(),
    from: fc.option(anyDay),
    to: fc.option(anyDay),
  })
  .map(({ code, ...more }) => place(code, more));
const anySketch = fc.record({
  stages: fc.array(fc.tuple(fc.constantFrom(...stagesInOrder), anySpan), { maxLength: 3 }),
  perimeter: fc.array(anyPlace, { maxLength: 6 }),
  departments: fc.subarray(['13', '83']),
  signed: fc.option(anySpan),
});
const anyCpts = fc.array(anySketch, { maxLength: 6 }).map((sketches) =>
  sketches.map(({ signed, ...sketch }, number) => {
    const contracts = signed === null ? [] : [contractSigned(signed)];
    return cptsOf({ id: `cpts-${number}`, contracts, ...sketch });
  }),
);
const leastStage = fc.constantFrom(...stagesInOrder.filter((stage) => stage !== 'ENDED'));
const twoStages = fc.uniqueArray(leastStage, { minLength: 2, maxLength: 2 });
const vintage = smallVintage();
const chosen = { year: 2023, kind: 'MUNICIPAL', unknownReason: null, gapReason: 'not loaded' } as const;

test('property: the coverage from typed arrays is that of a naive model with sets', () => {
  fc.assert(
    fc.property(anyCpts, twoStages, (cpts, stages) => {
      // One index for both stages and all days: what it keeps of the one must not answer for the other.
      const index = new CptsIndex(smallFrance, indexedCpts(smallFrance, cpts));
      for (const [on, least] of DAYS.flatMap((day) => stages.map((stage) => [day, stage] as const))) {
        const view = new DayView(index, on);
        for (const territory of TERRITORIES) {
          const facts = { reference: smallFrance, view, territory, stage: least, chosen, vintage };
          const found = coverageOn(facts)!;
          const naive = naiveCoverage({ reference: smallFrance, cpts, on, least, territory, vintage });
          expect({
            covered: found.coveredCommuneCount,
            uncovered: found.uncovered.map((each) => smallFrance.communes[each]?.code),
            ...found.coveredPopulation,
            cpts: found.cpts.map(({ id }) => id),
            possible: found.possibleCpts.map(({ id }) => id),
            unknown: found.unknownPerimeters.map(({ id }) => id),
            population: found.population,
          }).toEqual(naive);
          expect(found.uncoveredCommuneCount).toBe(found.uncovered.length);
        }
      }
    }),
  );
});

test('property: the population of a perimeter is what it alone, certainly counting, covers of the country', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 8 }), anyDay, (perimeter, on) => {
      const cpts = cptsOf({ id: 'a', stages: [['PROJECT', dated('2018-01-01')]], perimeter });
      const view = new DayView(new CptsIndex(smallFrance, indexedCpts(smallFrance, [cpts])), on);
      const { value } = cptsPopulation(smallFrance, view.of(cpts).perimeter, { chosen, vintage });
      const territory = { level: 'Country', code: 'FR' } as const;
      const { low, high } = naiveCoverage({
        reference: smallFrance,
        cpts: [cpts],
        on,
        least: 'PROJECT',
        territory,
        vintage,
      });
      expect(value).toEqual(view.of(cpts).perimeter.places.length === 0 ? null : { low, high });
    }),
  );
});

test('marks are right on every day, even when more days are asked for than are kept', () => {
  const cpts = cptsOf({
    id: 'a',
    stages: [['ACI_SIGNED', dated('2020-01-15')]],
    perimeter: [place('83001', { to: '2020-06-10' })],
  });
  const index = new CptsIndex(smallFrance, indexedCpts(smallFrance, [cpts]));
  const commune = smallFrance.indexOf('83001')!;
  const coveredOn = (day: number) => index.marks('ACI_SIGNED', day)[commune] === 2;
  const days = Array.from({ length: 12 * 28 }, (_, n) => 20_200_101 + Math.floor(n / 28) * 100 + (n % 28));
  for (const round of [days, [...days].reverse()]) {
    expect(round.filter(coveredOn).sort()).toEqual(
      days.filter((day) => day >= 20_200_115 && day < 20_200_610),
    );
  }
});
