import { checkContradictions } from '../../../../services/cpts/import/checkContradictions';
import { contradictionsFile } from '../../../../services/cpts/import/documentContradictions';
import { sampleDocument } from './sampleDocument';

const fact = {
  id: 'start-up-aid',
  of: null,
  settled: true,
  explanationFr: 'Voilà.',
  explanationEn: 'There.',
  sources: ['doc-test'],
};

function accepts(...contradictions: Partial<typeof fact | Record<string, unknown>>[]): boolean {
  const all = contradictions.map((change) => ({ ...fact, ...change }));
  return contradictionsFile.safeParse({ contradictions: all }).success;
}

test('an explanation stands in both languages or in none', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ explanationFr: null, explanationEn: null, settled: false })).toBe(true);
  expect(accepts({ explanationFr: null, settled: false })).toBe(false);
});

test('what is settled says how, and by which source', () => {
  expect(accepts({ sources: [] })).toBe(false);
  expect(accepts({ sources: [], settled: false })).toBe(true);
  expect(accepts({ explanationFr: null, explanationEn: null })).toBe(false);
});

test('an id is given once, and no field is unknown', () => {
  expect(accepts({}, {})).toBe(false);
  expect(accepts({}, { id: 'other' })).toBe(true);
  expect(accepts({ because: 'no' })).toBe(false);
});

test('a source that is no document is named', () => {
  const file = contradictionsFile.parse({ contradictions: [{ ...fact, sources: ['doc-test', 'doc-999'] }] });
  expect(checkContradictions(file, [sampleDocument()])).toEqual([
    {
      file: 'contradictions.json',
      path: 'contradictions[0].sources',
      rule: 'what settles a contradiction is a document, got "doc-999" (start-up-aid)',
    },
  ]);
});
