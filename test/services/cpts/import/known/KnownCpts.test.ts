import { CptsRegister } from '../../../../../services/cpts/import/known/KnownCpts';

const golfe = {
  id: 'cpts-du-golfe',
  name: 'CPTS du Golfe',
  names: ['CPTS du Golfe', 'Presqu’île'],
  named: true,
  finess: null,
  departments: ['83'],
};
const bray = { ...golfe, id: 'cpts-bray', name: 'CPTS Bray', names: ['CPTS Bray'] };

test('hints at the CPTS whose names are alike, by any of its names', () => {
  const register = new CptsRegister([golfe, bray]);
  expect(register.nearest('CPTS Golf')).toBe('Nearest: cpts-du-golfe (CPTS du Golfe).');
  expect(register.nearest('CPTS de la presquile')).toBe('Nearest: cpts-du-golfe (CPTS du Golfe).');
  expect(register.nearest('Xyz')).toBeUndefined();
});

test('one that is added later is hinted at too', () => {
  const register = new CptsRegister([golfe]);
  expect(register.nearest('Brays')).toBeUndefined();
  register.add(bray);
  expect(register.nearest('Brays')).toBe('Nearest: cpts-bray (CPTS Bray).');
});

test('hints end after a hundred texts', () => {
  const register = new CptsRegister([golfe]);
  const hints = Array.from({ length: 101 }, () => register.nearest('golf'));
  expect(hints.slice(98).map((hint) => hint !== undefined)).toEqual([true, true, false]);
});
