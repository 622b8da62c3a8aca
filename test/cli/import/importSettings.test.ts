import { importSettings, maxRejectsOf, readingOf } from '../../../cli/import/importSettings';

describe('the options of an import', () => {
  it('tell nothing where none is given', () => {
    expect(importSettings({ maxRejects: '1%' })).toEqual({
      asOf: null,
      year: null,
      withNames: false,
      synthetic: false,
      source: null,
    });
    expect(readingOf({ maxRejects: '1%' })).toEqual({ encoding: null, separator: null });
  });

  it('tell day, year and source', () => {
    expect(
      importSettings({
        maxRejects: '1%',
        asOf: '2026-01-01',
        year: '2024',
        source: 'Table of perimeters',
        publisher: 'ARS',
      }),
    ).toMatchObject({
      asOf: '2026-01-01',
      year: 2024,
      source: { title: 'Table of perimeters', publisher: 'ARS', licence: null, url: null },
    });
  });

  it.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['UTF8', 'utf-8'],
  ])('read the encoding %s as %s', (encoding, read) => {
    expect(readingOf({ maxRejects: '1%', encoding }).encoding).toBe(read);
  });

  it.each([
    ['1%', 0.01],
    ['0.01', 0.01],
    ['0,5 %', 0.005],
    ['0', 0],
    ['100%', 1],
  ])('read %s of rows as %d', (maxRejects, share) => {
    expect(maxRejectsOf({ maxRejects })).toBeCloseTo(share, 10);
  });
});
