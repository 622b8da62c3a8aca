import fc from 'fast-check';
import { withoutArticle } from '../../../common/naming/articles';
import { expandAbbreviations } from '../../../common/naming/expandAbbreviations';
import { foldName } from '../../../common/text/foldName';

test.each([
  ["L'Haÿ-les-Roses", 'l hay les roses'],
  ['L’Haÿ les  Roses ', 'l hay les roses'],
  ['Œuilly', 'oeuilly'],
  ['Lœuilly', 'loeuilly'],
  ['Cœur-de-la-Vallée', 'coeur de la vallee'],
  ['ÉPIEDS', 'epieds'],
  ['Saint-Rémy-l’Honoré', 'saint remy l honore'],
  ["Val d'Oronaye", 'val d oronaye'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('folding twice is folding once, and case and surroundings do not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const folded = foldName(text);
      expect(foldName(folded)).toBe(folded);
      expect(foldName(`  ${text} `)).toBe(folded);
      expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
    }),
  );
});

test('abbreviations are whole words, articles stand in front', () => {
  expect(expandAbbreviations('bourg st andeol')).toBe('bourg saint andeol');
  expect(expandAbbreviations('stains')).toBe('stains');
  expect(withoutArticle('la garde freinet')).toBe('garde freinet');
  expect(withoutArticle('lagarde')).toBe('lagarde');
  expect(withoutArticle('le')).toBe('le');
});
