import { whereItIs } from '../../../../services/cpts/model/whereItIs';
import { furthestStage } from '../../../../services/cpts/model/furthestStage';
import { placesOfCommune } from '../../../../services/cpts/model/placesOfCommune';
import { CptsIndex } from '../../../../services/cpts/model/coverage/CptsIndex';
import { indexedCpts } from '../../../../services/cpts/model/coverage/IndexedCpts';
import { DayView } from '../../../../services/cpts/model/DayView';
import { cptsOf, dated, place } from '../support/modelFacts';
import { smallFrance } from '../support/smallFrance';

const codes = (indices: readonly number[] | undefined) =>
  indices?.map((index) => smallFrance.communes[index]?.code);

test('members are communes in the order of their codes, arrondissements left out', () => {
  expect(codes(smallFrance.members({ level: 'Department', code: '13' }))).toEqual(['13001', '13055']);
  expect(codes(smallFrance.members({ level: 'Country', code: 'FR' }))).toHaveLength(5);
  expect(codes(smallFrance.members({ level: 'Commune', code: '13201' }))).toEqual(['13201']);
  expect(smallFrance.members({ level: 'Region', code: '13' })).toBeUndefined();
});

test('a perimeter adds its departments to those stated, with their regions', () => {
  expect(whereItIs(smallFrance, ['83'], [place('13201')])).toEqual({
    departments: ['13', '83'],
    regions: ['93'],
  });
  expect(whereItIs(smallFrance, [], [])).toEqual({ departments: [], regions: [] });
});

test('the places of a commune and of its arrondissements are told to both', () => {
  const cpts = cptsOf({ id: 'a', perimeter: [place('13201'), place('13001')] });
  const view = new DayView(new CptsIndex(smallFrance, indexedCpts(smallFrance, [cpts])), '2022-01-01');
  const placesIn = (code: string) =>
    placesOfCommune(smallFrance, code, view.touching({ level: 'Commune', code })).map(
      (each) => each.communeCode,
    );
  expect(placesIn('13055')).toEqual(['13201']);
  expect(placesIn('13201')).toEqual(['13201']);
  expect(placesIn('13202')).toEqual([]);
  expect(placesIn('13001')).toEqual(['13001']);
});

test('the furthest stage known leaves an ended CPTS behind another', () => {
  const ended = cptsOf({ id: 'a', stages: [['ENDED', dated('2021-01-01')]], perimeter: [place('83001')] });
  const project = cptsOf({
    id: 'b',
    stages: [['PROJECT', dated('2020-01-01')]],
    perimeter: [place('83001')],
  });
  const furthest = (...cpts: ReturnType<typeof cptsOf>[]) =>
    furthestStage(
      new DayView(new CptsIndex(smallFrance, indexedCpts(smallFrance, cpts)), '2022-01-01').touching({
        level: 'Commune',
        code: '83001',
      }),
    );
  expect(furthest(ended, project)).toBe('PROJECT');
  expect(furthest(ended)).toBe('ENDED');
  expect(furthest()).toBeNull();
});
