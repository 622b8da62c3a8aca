import { leftOutNote } from '../../../services/professionals/leftOutNote';

test.each([
  [0, 'members', null],
  [1, 'members', 'Leaves out 1 member whose RPPS number is not in the loaded directory.'],
  [2, 'members', 'Leaves out 2 members whose RPPS numbers are not in the loaded directory.'],
  [1, 'structures', 'Leaves out 1 structure whose FINESS number is not in the loaded directory.'],
  [9, 'structures', 'Leaves out 9 structures whose FINESS numbers are not in the loaded directory.'],
] as const)('%d %s left out: %s', (leftOut, counted, note) => {
  expect(leftOutNote(leftOut, counted)).toBe(note);
});
