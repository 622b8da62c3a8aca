import { vintageFor } from '../../../../services/cpts/model/vintageFor';

const published = [
  ...[2016, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
    year,
    kind: 'MUNICIPAL' as const,
    national: true,
  })),
  ...[2018, 2019, 2020, 2021, 2022].map((year) => ({ year, kind: 'TOTAL' as const, national: true })),
];

test('the default is the latest PMUN, and the latest of a kind where only that is named', () => {
  expect(vintageFor(null, published)).toMatchObject({ year: 2023, kind: 'MUNICIPAL', unknownReason: null });
  expect(vintageFor({ year: null, kind: null }, published)).toMatchObject({ year: 2023, kind: 'MUNICIPAL' });
  expect(vintageFor({ kind: 'TOTAL' }, published)).toMatchObject({
    year: 2022,
    kind: 'TOTAL',
    unknownReason: null,
  });
});

test('a year that was not published keeps its name, and the reason lists the years that are', () => {
  expect(vintageFor({ year: 2017 }, published)).toMatchObject({
    year: 2017,
    kind: 'MUNICIPAL',
    unknownReason:
      'No PMUN of 2017 is loaded for communes; the years loaded for all of France are 2016, 2018 to 2023.',
  });
  expect(vintageFor({ year: 2023, kind: 'TOTAL' }, published).unknownReason).toBe(
    'No PTOT of 2023 is loaded for communes; the years loaded for all of France are 2018 to 2022.',
  );
  expect(vintageFor({ year: -5 }, published).unknownReason).toContain('No PMUN of -5 is loaded');
});

test('without any population loaded, nothing is known', () => {
  expect(vintageFor(null, []).unknownReason).toContain('none is loaded');
});

test('a year loaded for a part of France only is chosen where asked for, and is never the default', () => {
  const withMayotte = [...published, { year: 2024, kind: 'MUNICIPAL' as const, national: false }];
  expect(vintageFor(null, withMayotte).year).toBe(2023);
  expect(vintageFor({ year: 2024 }, withMayotte)).toMatchObject({
    unknownReason: null,
    gapReason:
      'PMUN of 2024 is loaded for a part of France alone; the years loaded for all of France are 2016, 2018 to 2023, ' +
      '2024 for a part of France alone.',
  });
});

test('Mayotte alone has figures of its last census, which the reasons name', () => {
  const withMayotte = [...published, { year: 2017, kind: 'MUNICIPAL' as const, national: false }];
  const { unknownReason, gapReason } = vintageFor({ year: 2017 }, withMayotte);
  expect(unknownReason).toBeNull();
  expect(gapReason).toMatch(/^PMUN of 2017 is loaded for Mayotte alone; /);
  expect(vintageFor({ year: 2015 }, withMayotte).unknownReason).toBe(
    'No PMUN of 2015 is loaded for communes; the years loaded for all of France are 2016, 2018 to 2023, 2017 for Mayotte alone.',
  );
});

test('a year of which only EPCI have totals is unknown for communes, and the reason says so', () => {
  const ofEpcis = [{ year: 2016, kind: 'TOTAL' as const }];
  expect(vintageFor({ year: 2016, kind: 'TOTAL' }, published, ofEpcis).unknownReason).toBe(
    'No PTOT of 2016 is loaded for communes, only totals of whole EPCI; the years loaded for all of France are 2018 to 2022.',
  );
  expect(vintageFor({ year: 2017 }, published, ofEpcis).unknownReason).not.toContain('EPCI');
});

test('a territory without a figure in a year of all of France is told so, not that the year is missing', () => {
  expect(vintageFor({ year: 2023 }, published).gapReason).toMatch(
    /^No PMUN of 2023 is loaded for this territory; /,
  );
});
