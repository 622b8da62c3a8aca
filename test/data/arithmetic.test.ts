import { documentFacts } from '../../services/cpts/import/documentFacts';
import { readDocuments } from '../../services/cpts/import/readDocuments';

const facts = documentFacts(readDocuments().documents);

function valueOf(id: string): number {
  const figure = facts.statedFigures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`No figure ${id}`);
  return figure.value;
}

function listed(id: string): number {
  return facts.cpts.find((cpts) => cpts.id === id)?.perimeter.entries.length ?? 0;
}

test('the 50 communes of the five new CPTS of the Var: 25 counted, 1, 7, 12 and 5 listed', () => {
  const sum =
    valueOf('dracenie-communes') +
    listed('cpts-hyeres-et-les-iles-d-or') +
    listed('cpts-pays-des-maures-littoral') +
    listed('cpts-du-golfe') +
    listed('cpts-var-esterel-mediterranee');
  expect(sum).toBe(valueOf('var-new-cpts-communes'));
});

test('the eight contracts of the Var: three of the end of 2020 and five new ones', () => {
  const signed = facts.contracts.filter(({ sourceId }) => sourceId === 'doc-000');
  const early = signed.filter(({ signed: { latest } }) => latest === '2020-12-31');
  expect(early).toHaveLength(valueOf('var-contracts-end-of-2020'));
  expect(signed.length - early.length).toBe(valueOf('var-new-contracts'));
  expect(signed).toHaveLength(valueOf('var-contracts'));
});

test('48 names in the footnote on the Grand Saumurois are 45 communes: three stand in parentheses', () => {
  const entries = facts.cpts.find(({ id }) => id === 'cpts-grand-saumurois')?.perimeter.entries ?? [];
  const inParentheses = entries.flatMap(({ statedName }) => /\((.*,.*)\)/.exec(statedName)?.[1]?.split(', ') ?? []);
  expect(inParentheses).toEqual(['Brézé', 'Chacé', 'Saint-Cyr-en-Bourg']);
  expect(entries.length + inParentheses.length).toBe(48);
  expect(entries).toHaveLength(valueOf('grand-saumurois-communes'));
});

test('Nouvelle-Aquitaine counts 50 projects and contracts on one day', () => {
  const figures = facts.statedFigures.filter(({ asOf }) => asOf?.day === '2022-06-20');
  expect(figures.map(({ value, stage }) => [value, stage])).toEqual([
    [25, 'LETTER_OF_INTENT_VALIDATED'],
    [7, 'HEALTH_PROJECT_FILED'],
    [18, 'ACI_SIGNING'],
  ]);
  expect(figures.reduce((sum, { value }) => sum + value, 0)).toBe(50);
});

test('the two contracts of the Haute-Loire are those that the document lists', () => {
  expect(facts.contracts.filter(({ sourceId }) => sourceId === 'doc-004')).toHaveLength(
    valueOf('haute-loire-contracts'),
  );
});

test('36 % of the Var and 379 859 inhabitants fit a legal population of the Var', () => {
  const varPopulation2016 = 1_055_821;
  const share = valueOf('var-new-cpts-population') / varPopulation2016;
  expect(share).toBeGreaterThan(valueOf('var-new-cpts-share') - 0.005);
  expect(share).toBeLessThan(valueOf('var-new-cpts-share'));
});
