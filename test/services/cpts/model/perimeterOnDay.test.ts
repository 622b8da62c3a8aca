import { perimeterOnDay } from '../../../../services/cpts/model/perimeterOnDay';
import { place } from '../support/modelFacts';

const FIRST = '2019-01-01';

const codesOn = (perimeter: ReturnType<typeof place>[], on: string) =>
  perimeterOnDay({ perimeter, perimeterUnknownReason: null, firstDay: FIRST }, on).places.map(
    (each) => each.communeCode,
  );

describe('the perimeter on a day', () => {
  const perimeter = [
    place('83119'),
    place('83050', { from: '2022-01-01' }),
    place('83003', { from: '2021-01-01', to: '2022-01-01' }),
  ];

  test('a place holds from its first day until, and without, the day it left; the codes are in order', () => {
    expect(codesOn(perimeter, '2020-12-31')).toEqual(['83119']);
    expect(codesOn(perimeter, '2021-01-01')).toEqual(['83003', '83119']);
    expect(codesOn(perimeter, '2021-12-31')).toEqual(['83003', '83119']);
    expect(codesOn(perimeter, '2022-01-01')).toEqual(['83050', '83119']);
  });

  test('a list without days begins on the first day of the CPTS; of a day before that nothing is told', () => {
    expect(codesOn(perimeter, '2019-01-01')).toEqual(['83119']);
    expect(codesOn(perimeter, '2018-12-31')).toEqual([]);
    const facts = { perimeter, perimeterUnknownReason: null, firstDay: FIRST };
    expect(perimeterOnDay(facts, '2000-01-01').unknownReason).toBe(
      'No source tells of it before 2019-01-01, so no list of its communes holds on 2000-01-01.',
    );
  });

  test('a CPTS without any list says why, in the words of its source where it has some', () => {
    const unlisted = {
      perimeter: [],
      perimeterUnknownReason: 'The document lists no commune.',
      firstDay: FIRST,
    };
    expect(perimeterOnDay(unlisted, '2022-01-01').unknownReason).toBe('The document lists no commune.');
    const silent = { perimeter: [], perimeterUnknownReason: null, firstDay: FIRST };
    expect(perimeterOnDay(silent, '2022-01-01').unknownReason).toBe('No source lists its communes.');
  });

  test('a list of other days does not tell this one', () => {
    const perimeter = [place('83050', { from: '2022-01-01' })];
    const later = { perimeter, perimeterUnknownReason: null, firstDay: FIRST };
    expect(perimeterOnDay(later, '2021-12-31')).toMatchObject({
      places: [],
      unknownReason: expect.stringContaining('for 2021-12-31') as string,
    });
  });
});
