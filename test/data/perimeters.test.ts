import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../../common/paths';
import { documentFacts } from '../../services/cpts/import/documentFacts';
import { readDocuments } from '../../services/cpts/import/readDocuments';

const cogFile = z.array(
  z.object({ code: z.string(), nom: z.string(), type: z.string(), departement: z.string().optional() }),
);
const cog = cogFile.parse(
  JSON.parse(readFileSync(projectPath('node_modules', 'etalab-2026', 'data', 'communes.json'), 'utf8')),
);
const communes = new Map(cog.filter(({ type }) => type === 'commune-actuelle').map((one) => [one.code, one]));
const epciFile = z.array(z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }));

const facts = documentFacts(readDocuments().documents);
const known = facts.cpts.filter(({ perimeter }) => perimeter.known);

function codesOf(id: string): string[] {
  return (facts.cpts.find((cpts) => cpts.id === id)?.perimeter.entries ?? []).map(({ code }) => code);
}

test('five perimeters are listed, of 1, 7, 12, 5 and 45 communes', () => {
  expect(known.map(({ id, perimeter }) => [id, perimeter.entries.length])).toEqual([
    ['cpts-hyeres-et-les-iles-d-or', 1],
    ['cpts-pays-des-maures-littoral', 7],
    ['cpts-du-golfe', 12],
    ['cpts-var-esterel-mediterranee', 5],
    ['cpts-grand-saumurois', 45],
  ]);
});

test('every other perimeter says why it is not known', () => {
  const unknown = facts.cpts.filter(({ perimeter }) => !perimeter.known);
  expect(unknown).toHaveLength(10);
  expect(unknown.every(({ perimeter }) => (perimeter.unknownReason ?? '').length > 20)).toBe(true);
});

test('all 70 communes exist in the COG of 2026, as communes of their own and in the department of their CPTS', () => {
  const entries = known.flatMap(({ departments, perimeter }) =>
    perimeter.entries.map(({ code }) => ({ code, departments })),
  );
  expect(entries).toHaveLength(70);
  expect(new Set(entries.map(({ code }) => code)).size).toBe(70);
  expect(entries.filter(({ code, departments }) => !departments.includes(communes.get(code)?.departement ?? ''))).toEqual([]);
});

test('the names in the documents are those of the communes, as far as letters go', () => {
  const letters = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\(.*\)/g, '')
      .replace(/\bSt\b/g, 'Saint')
      .replace(/\bSte\b/g, 'Sainte')
      .replace(/\P{L}/gu, '')
      .toLowerCase();
  const shared = (one: string, other: string) => letters(one).includes(letters(other)) || letters(other).includes(letters(one));
  const strange = known
    .flatMap(({ perimeter }) => perimeter.entries)
    .filter(({ code, statedName }) => {
      const [first = statedName] = statedName.split(',');
      return !shared(first, communes.get(code)?.nom ?? '');
    });
  expect(strange.map(({ code, statedName }) => [code, statedName])).toEqual([['49369', 'Vernueil-le-Fourrier']]);
});

test('a truncated name leads to the commune of the Var, not to its namesake elsewhere', () => {
  expect(communes.get('83091')?.nom).toBe('Pierrefeu-du-Var');
  expect(communes.get('83107')?.nom).toBe('Roquebrune-sur-Argens');
  expect(codesOf('cpts-pays-des-maures-littoral')).toContain('83091');
  expect(codesOf('cpts-var-esterel-mediterranee')).toContain('83107');
});

test('islands and delegated communes are not counted', () => {
  expect(codesOf('cpts-hyeres-et-les-iles-d-or')).toEqual(['83069']);
  expect(codesOf('cpts-grand-saumurois')).toContain('49060');
  expect(codesOf('cpts-grand-saumurois')).not.toContain('49046');
  expect(codesOf('cpts-grand-saumurois')).not.toContain('49274');
});

test('the list of the Grand Saumurois is the CA Saumur Val de Loire', () => {
  const epci = epciFile
    .parse(JSON.parse(readFileSync(projectPath('node_modules', 'etalab-2026', 'data', 'epci.json'), 'utf8')))
    .find(({ code }) => code === '200071876');
  expect(codesOf('cpts-grand-saumurois').sort()).toEqual(epci?.membres.map(({ code }) => code).sort());
});

test('the codes of departments and regions of bodies exist and belong together', () => {
  const departments = z
    .array(z.object({ code: z.string(), region: z.string() }))
    .parse(JSON.parse(readFileSync(projectPath('node_modules', 'etalab-2026', 'data', 'departements.json'), 'utf8')));
  const regionOf = new Map(departments.map(({ code, region }) => [code, region]));
  const local = facts.organizations.filter(({ department }) => department !== null);
  expect(local.filter(({ department, region }) => regionOf.get(department ?? '') !== region)).toEqual([]);
  const regions = new Set(regionOf.values());
  expect(facts.organizations.filter(({ region }) => region !== null && !regions.has(region))).toEqual([]);
});
