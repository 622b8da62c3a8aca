import {
  coreOfName,
  likeness,
  pairsOfName,
  slugOf,
} from '../../../../../services/cpts/import/known/cptsNames';

test.each([
  ['CPTS du Golfe', 'golfe'],
  ['CPTS Golfe', 'golfe'],
  ["C.P.T.S. de l'Ondaine", 'c p t s de l ondaine'],
  ["CPTS de l'Ondaine", 'ondaine'],
  ['CPTS de la Plaine', 'plaine'],
  ["Communauté professionnelle territoriale de santé d'Anjou", 'anjou'],
  ['CPTS Les Deux Rives', 'deux rives'],
  ['Descartes', 'descartes'],
  ['CPTS', 'cpts'],
  ['CPTS Pays de Martigues', 'pays de martigues'],
])('the core of "%s" is "%s"', (name, core) => {
  expect(coreOfName(name)).toBe(core);
});

test('makes parts of stable names', () => {
  expect(slugOf("Pays d'Auge – Nord")).toBe('pays-d-auge-nord');
  expect(slugOf('«»')).toBe('');
  expect(slugOf('a'.repeat(49) + ' bc')).toBe('a'.repeat(49));
});

test('finds names alike that share pairs of letters, whatever leads them', () => {
  const alike = (one: string, other: string) => likeness(pairsOfName(one), pairsOfName(other));
  expect(alike('CPTS du Golfe', 'golfe')).toBe(1);
  expect(alike('CPTS du Golfe', 'CPTS du Golf')).toBeGreaterThan(0.8);
  expect(alike('CPTS du Golfe', 'CPTS Bray')).toBe(0);
});
