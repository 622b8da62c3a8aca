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
    unknownReason: 'No PMUN of 2017 is loaded; the years loaded are 2016, 2018 to 2023.',
  });
  expect(vintageFor({ year: 2023, kind: 'TOTAL' }, published).unknownReason).toBe(
    'No PTOT of 2023 is loaded; the years loaded are 2018 to 2022.',
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
    gapReason: 'No PMUN of 2024 is loaded; the years loaded are 2016, 2018 to 2023.',
  });
});
