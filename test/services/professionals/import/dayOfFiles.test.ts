import { dayOfFiles } from '../../../../services/professionals/import/dayOfFiles';
import { dayInName } from '../../../../services/professionals/import/rpps/dayInName';

const june = { file: 'june.txt', day: '2026-06-30' };

test('what is told goes before what the files tell, and files that tell nothing before neither', () => {
  expect(dayOfFiles([june], null)).toBe('2026-06-30');
  expect(dayOfFiles([{ file: 'a.txt', day: null }, june, june], null)).toBe('2026-06-30');
  expect(dayOfFiles([june, { file: 'may.txt', day: '2026-05-31' }], '2026-06-01')).toBe('2026-06-01');
});

test.each([
  ['PS_LibreAcces_Personne_activite_202606300600.txt', '2026-06-30'],
  ['/data/PS_LibreAcces_202606300600.zip', '2026-06-30'],
  ['ps-libreacces-personne-activite.txt', null],
  ['PS_LibreAcces_Personne_activite_202613300600.txt', null],
  ['copie_202606300600.txt', null],
])('the day in the name %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});
