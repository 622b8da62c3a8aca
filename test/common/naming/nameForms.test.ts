import { lettersOf } from '../../../common/text/lettersOf';
import { nameForms, NameFormsCache } from '../../../common/naming/nameForms';

test('the forms of a name', () => {
  expect(nameForms("L'Haÿ-les-Roses")).toEqual({
    letters: 'l haÿ les roses',
    folded: 'l hay les roses',
    core: 'hay les roses',
    bare: 'hay roses',
  });
  expect(nameForms('Villeneuve-lès-Avignon').bare).toBe('villeneuve avignon');
});

test('a name of linking words only keeps them', () => {
  expect(nameForms('Lès').bare).toBe('les');
});

test('letters keep accents, whichever way they are encoded', () => {
  expect(lettersOf('VERGNÉ')).toBe('vergné');
  expect(lettersOf('Vergné'.normalize('NFD'))).toBe('vergné');
  expect(lettersOf('  Saint-Cœur  d’Y ')).toBe('saint coeur d y');
  expect(lettersOf('—')).toBe('');
});

test('the cache gives the same forms', () => {
  const cache = new NameFormsCache();
  expect(cache.of('Épieds')).toBe(cache.of('Épieds'));
  expect(cache.of('Épieds')).toEqual(nameForms('Épieds'));
});
