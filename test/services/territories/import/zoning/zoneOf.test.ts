import fc from 'fast-check';
import { zoneOf } from '../../../../../services/territories/import/zoning/zoneOf';

test.each([
  ['1_ZIP', 'ZIP', null],
  ['2_ZAC', 'ZAC', null],
  ['3_QPV_ZIP', 'ZIP', 'PRIORITY_NEIGHBOURHOOD'],
  ['4_QPV_ZAC', 'ZAC', 'PRIORITY_NEIGHBOURHOOD'],
  ['5_ZV', 'ZV', null],
  ['6_HZ', 'HZ', null],
  ['7_GQ_ZAC', 'ZAC', 'LARGE_NEIGHBOURHOOD'],
  ['8_GQ_ZIP', 'ZIP', 'LARGE_NEIGHBOURHOOD'],
  ['Hors vivier', 'HZ', null],
  ['Zone de vigilance', 'ZV', null],
  ["Zone d'intervention prioritaire (ZIP)", 'ZIP', null],
  ['Zone d’action complémentaire', 'ZAC', null],
  [' zip ', 'ZIP', null],
])('%s is %s', (text, zone, part) => {
  expect(zoneOf(text)).toEqual({ zone, part });
});

test.each(['', '1', 'QPV', '9_XYZ', 'ZIP ou ZAC', 'Sélection nationale'])('%j is no zone', (text) => {
  expect(zoneOf(text)).toBeNull();
});

test('no text makes it fail, and what it reads it reads in upper case too', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const told = zoneOf(text);
      if (told !== null) expect(zoneOf(text.toUpperCase())).toEqual(told);
    }),
  );
});
