import { askSharedTerritories, type Asker, type Json } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('search territories', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  async function search(text: string, rest = ''): Promise<readonly Json[]> {
    const { data, errors } = await graph.ask(
      `query ($text: String!) { searchTerritories(text: $text ${rest}) { score matched territory { __typename code } } }`,
      { text },
    );
    expect(errors).toEqual([]);
    return Array.from(data['searchTerritories'] ?? []);
  }

  test.each([
    ['saumur', 'Commune', '49328', 'Saumur'],
    ['st trop', 'Commune', '83119', 'Saint-Tropez'],
    ['Hyeres', 'Commune', '83069', 'Hyères'],
    ['hyerse', 'Commune', '83069', 'Hyères'],
    ['83400', 'Commune', '83069', '83400'],
    ['83069', 'Commune', '83069', '83069'],
    ['49046', 'Commune', '49060', '49046'],
    ['chacé', 'Commune', '49060', 'Chacé'],
    ['200071876', 'EPCI', '200071876', '200071876'],
    ['saumur val de loire', 'EPCI', '200071876', 'CA Saumur Val de Loire'],
    ['var', 'Department', '83', 'Var'],
    ['2a', 'Department', '2A', '2A'],
    ['corse', 'Region', '94', 'Corse'],
    ['france', 'Country', 'FR', 'France'],
    ['Puy-Notre-Dame (Le)', 'Commune', '49253', 'Le Puy-Notre-Dame'],
    ['Saumur (Ville de)', 'Commune', '49328', 'Saumur'],
    ['Épieds (49)', 'Commune', '49131', 'Épieds'],
    ['Bellevigne-les-Châteaux (Brézé, Chacé)', 'Commune', '49060', 'Bellevigne-les-Châteaux'],
    ['Bouche du Rhone', 'Department', '13', 'Bouches-du-Rhône'],
    ['Loire Atlantiqe', 'Department', '44', 'Loire-Atlantique'],
    ['Nouvele Aquitaine', 'Region', '75', 'Nouvelle-Aquitaine'],
    ['Samur Val de Loire', 'EPCI', '200071876', 'CA Saumur Val de Loire'],
    ['Paris 15e', 'Commune', '75115', 'Paris 15e Arrondissement'],
    ['Lyon 3', 'Commune', '69383', 'Lyon 3e Arrondissement'],
    ['Six Fours Plages', 'Commune', '83129', 'Six-Fours-les-Plages'],
  ])('%s finds %s %s first', async (text, typename, code, matched) => {
    const [first] = await search(text);
    expect(first).toMatchObject({ matched, territory: { __typename: typename, code } });
  });

  test('scores go down, from 1 for the same name', async () => {
    const found = await search('esparron', ', first: 20');
    const scores = found.map((match) => Number(match['score']));
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(found.find((match) => match['territory']?.['code'] === '83052')).toMatchObject({
      matched: 'Esparron',
      score: 0.9,
    });
  });

  test('the same score goes to the place with more inhabitants', async () => {
    const aix = await search('Aix', ', first: 5, levels: [COMMUNE]');
    expect(aix.map((match) => match['matched'])).toContain('Aix-en-Provence');
    const all = await search('Aix', ', first: 5');
    expect(all.map((match) => match['matched'])).toContain('Aix-en-Provence');
  });

  test('whole words at the beginning go before letters, and those before the inside', async () => {
    const found = await search('golf', ', first: 10, levels: [EPCI]');
    expect(found[0]?.['score']).toBe(0.78);
    const aix = await search('aix', ', first: 100, levels: [COMMUNE]');
    const scores = aix.map((match) => Number(match['score']));
    expect(scores.indexOf(0.88)).toBeGreaterThan(0);
    expect(scores.lastIndexOf(0.88)).toBeLessThan(scores.indexOf(0.65));
  });

  test('levels and department narrow the search', async () => {
    const epcis = await search('golfe', ', levels: [EPCI]');
    expect(epcis.every((match) => match['territory']?.['__typename'] === 'EPCI')).toBe(true);
    const inVar = await search('saint', ', departmentCode: "83", levels: [COMMUNE], first: 50');
    expect(inVar.length).toBeGreaterThan(5);
    expect(inVar.every((match) => String(match['territory']?.['code']).startsWith('83'))).toBe(true);
  });
});
