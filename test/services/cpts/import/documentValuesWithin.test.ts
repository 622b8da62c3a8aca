import fc from 'fast-check';
import { documentValuesWithin } from '../../../../services/cpts/import/documentValuesWithin';

test('every value comes with the path that leads to it', () => {
  const values = [...documentValuesWithin({ cpts: [{ name: 'CPTS A' }], finess: null })];
  expect(values.map(({ path }) => path)).toEqual(['', 'cpts', 'cpts[0]', 'cpts[0].name', 'finess']);
  expect(values[3]?.value).toBe('CPTS A');
});

test('no text of a JSON value is left out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const texts = [...documentValuesWithin(value)].filter((placed) => typeof placed.value === 'string');
      const expected: string[] = [];
      JSON.stringify(value, (_key, part: unknown) => {
        if (typeof part === 'string') expected.push(part);
        return part;
      });
      expect(texts.map((placed) => placed.value)).toEqual(expected);
    }),
  );
});
