import { statedPerimeter } from '../../../../../services/cpts/model/quality/statedPerimeter';
import type { Territory } from '../../../../../services/cpts/model/Territory';
import { cptsOf, dated, place } from '../../support/modelFacts';
import { smallFrance } from '../../support/smallFrance';

const signed = [['ACI_SIGNED', dated('2020-01-01')]] as const;
const one = cptsOf({ id: 'cpts-one', stages: signed, perimeter: [place('83001'), place('13055')] });
const two = cptsOf({ id: 'cpts-two', stages: signed, perimeter: [place('83001'), place('83003')] });
const unlisted = cptsOf({ id: 'cpts-unlisted', stages: signed });

function codesOf(cpts: readonly (typeof one)[], territory: Territory | null = null): string[] {
  const { places } = statedPerimeter(smallFrance, { cpts, territory }, '2022-01-01');
  return places.map(({ communeCode }) => communeCode);
}

test('the places of all CPTS together', () => {
  expect(codesOf([one, two])).toEqual(['13055', '83001', '83001', '83003']);
});

test('only the part in a territory, of whatever level', () => {
  expect(codesOf([one, two], { level: 'Department', code: '83' })).toEqual(['83001', '83001', '83003']);
  expect(codesOf([one], { level: 'EPCI', code: '200000001' })).toEqual(['83001']);
  expect(codesOf([one], { level: 'Commune', code: '13055' })).toEqual(['13055']);
  expect(codesOf([one], { level: 'Country', code: 'FR' })).toEqual(['13055', '83001']);
});

test('of a commune the arrondissement that the figure is about', () => {
  expect(codesOf([one], { level: 'Commune', code: '13202' })).toEqual(['13202']);
});

test('one unknown perimeter makes the whole unknown, and is named', () => {
  const perimeter = statedPerimeter(smallFrance, { cpts: [one, unlisted], territory: null }, '2022-01-01');
  expect(perimeter.places).toEqual([]);
  expect(perimeter.unknownReason).toBe('cpts-unlisted: No source lists its communes.');
});

test('no part in the territory, or no such territory, is a reason and not nobody', () => {
  for (const code of ['43', '99']) {
    const area = { cpts: [one], territory: { level: 'Department', code } as const };
    expect(statedPerimeter(smallFrance, area, '2022-01-01')).toMatchObject({
      places: [],
      unknownReason: `No commune of the perimeter lies in Department ${code}.`,
    });
  }
});

test('before the first stage the perimeter is not known', () => {
  const { unknownReason } = statedPerimeter(smallFrance, { cpts: [one], territory: null }, '2019-12-31');
  expect(unknownReason).toContain('cpts-one: No source tells of it before 2020-01-01');
});
