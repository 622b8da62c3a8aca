import { askSharedTerritories, type Asker, type Json } from '../support/askTerritories';
import { statedCommunes } from '../support/statedCommunes';
import { describeOnDatabases } from '../../../support/databases';

const QUERY = `query ($names: [String!]!, $departmentCode: ID, $on: Date) {
  resolveCommunes(names: $names, departmentCode: $departmentCode, on: $on) {
    name outcome rules confidence reason commune { code name current redirect { requestedCode } } candidates { code } } }`;

describeOnDatabases('resolve communes', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  async function resolve(names: string[], scope: Record<string, unknown> = {}): Promise<readonly Json[]> {
    const { data, errors } = await graph.ask(QUERY, { names, ...scope });
    expect(errors).toEqual([]);
    return Array.from(data['resolveCommunes'] ?? []);
  }

  test.each(statedCommunes())(
    '$stated is $official ($code) in $department',
    async ({ stated, department, code }) => {
      const [found] = await resolve([stated], { departmentCode: department });
      expect(found?.['commune']?.['code']).toBe(code);
      expect(found?.['rules']?.length).toBeGreaterThan(0);
      expect(Number(found?.['confidence'])).toBeGreaterThan(0.5);
    },
  );

  test.each([
    ['Hyères', '83', 'EXACT', ['OFFICIAL_NAME']],
    ['HYERES', '83', 'FOLDED', ['OFFICIAL_NAME']],
    ['La garde Freinet', '83', 'FOLDED', ['OFFICIAL_NAME']],
    ['St Tropez', '83', 'RULE', ['ABBREVIATION', 'OFFICIAL_NAME']],
    ['Plan de la Tour', '83', 'RULE', ['ARTICLE']],
    ['Plan-de-la-Tour, Le', '83', 'RULE', ['ARTICLE', 'OFFICIAL_NAME']],
    ['Vaudelnay (Le)', '49', 'RULE', ['ARTICLE']],
    ['Saumur (Ville de)', '49', 'RULE', ['PARENTHESES', 'OFFICIAL_NAME']],
    ['Chacé', '49', 'RULE', ['FORMER_COMMUNE']],
    ['Vernoil', '49', 'RULE', ['FORMER_NAME']],
    ['Pierrefeu', '83', 'RULE', ['TRUNCATED']],
    ['Vernueil-le-Fourrier', '49', 'FUZZY', ['TYPING_ERROR']],
    ['Fontevraud-l’Abbaye', '49', 'FOLDED', ['OFFICIAL_NAME']],
    ['83069', '83', 'EXACT', ['CODE']],
    ['49046', '49', 'RULE', ['FORMER_CODE']],
  ])('%s in %s: %s by %j', async (name, departmentCode, outcome, rules) => {
    const [found] = await resolve([name], { departmentCode });
    expect(found).toMatchObject({ name, outcome, rules });
  });

  test.each([
    ['Civrac Médoc', '33', ['LINKING_WORDS'], '33128'],
    ['Montastruc Salies', '31', ['LINKING_WORDS'], '31357'],
    ['Roquebrune Argens', '83', ['LINKING_WORDS'], '83107'],
    ['Puget Argens', '83', ['LINKING_WORDS'], '83099'],
    ['Six Fours Plages', '83', ['LINKING_WORDS'], '83129'],
    ['Bormes Mimosas', '83', ['LINKING_WORDS'], '83019'],
    ['Saint-Cyr', '49', ['TRUNCATED', 'FORMER_COMMUNE'], '49060'],
    ['Saint-George-des-Sept-Voies', '49', ['TYPING_ERROR', 'FORMER_COMMUNE'], '49261'],
    ['Marseille 1', '13', ['ARRONDISSEMENT'], '13201'],
    ['Paris 15e', null, ['ARRONDISSEMENT'], '75115'],
    ['Paris 15', null, ['ARRONDISSEMENT'], '75115'],
    ['Paris (15e)', null, ['ARRONDISSEMENT'], '75115'],
    ['Paris XVe', null, ['ARRONDISSEMENT'], '75115'],
    ['Lyon 3', null, ['ARRONDISSEMENT'], '69383'],
    ['Lyon 5ème', null, ['ARRONDISSEMENT'], '69385'],
    ['Marseille 1er', null, ['ARRONDISSEMENT'], '13201'],
    ['Paris 16e arr.', null, ['ARRONDISSEMENT'], '75116'],
    ['Lyon 3eme arrondissement', null, ['ARRONDISSEMENT'], '69383'],
    ['Paris 15e Arrondissement', null, ['OFFICIAL_NAME'], '75115'],
    ['Marseille (13)', null, ['PARENTHESES', 'OFFICIAL_NAME'], '13055'],
  ])('%s in %s by %j is %s', async (name, departmentCode, rules, code) => {
    const [found] = await resolve([name], { departmentCode });
    expect(found).toMatchObject({ rules, commune: { code } });
  });

  test.each([
    ['Paris 21', null],
    ['Paris 0', null],
    ['Lyon 10', null],
    ['Marseille 17e', '13'],
    ['Paris 15e', '69'],
  ])('%s in %s is no arrondissement', async (name, departmentCode) => {
    const [found] = await resolve([name], { departmentCode });
    expect(found).toMatchObject({ outcome: 'UNKNOWN', commune: null });
  });

  test.each([
    ['Saint-Georges', '49', '49261'],
    ['Saint-Martin', '49', '49018'],
    ['La Chapelle', '49', '49023'],
    ['Vergne', '17', '17465'],
    ['La Longeville', '25', '25390'],
    ['Castellet-lès', '04', '04042'],
    ['Le Hérie', '02', '02379'],
  ])('%s in %s stays open, since %s fits as well', async (name, departmentCode, rival) => {
    const [found] = await resolve([name], { departmentCode });
    expect(found).toMatchObject({ outcome: 'AMBIGUOUS', commune: null });
    expect(JSON.stringify(found?.['candidates'])).toContain(rival);
  });

  test.each([
    ['Vergné', '17', '17464'],
    ['La Vergne', '17', '17465'],
    ['LA VERGNE', '17', '17465'],
    ['Longeville', '25', '25346'],
  ])('%s in %s, letter for letter, is %s', async (name, departmentCode, code) => {
    const [found] = await resolve([name], { departmentCode });
    expect(found?.['commune']?.['code']).toBe(code);
  });

  test.each(['Pierrefeu', 'Roquebrune', 'La Garde', 'Saint-Denis', 'Allonnes', 'Épieds'])(
    '%s without a department is ambiguous, with its candidates',
    async (name) => {
      const [found] = await resolve([name]);
      expect(found).toMatchObject({ outcome: 'AMBIGUOUS', commune: null, confidence: 0 });
      expect(found?.['candidates']?.length).toBeGreaterThan(1);
      expect(found?.['reason']).toContain('departmentCode');
    },
  );

  test('a department in parentheses narrows the search like an argument', async () => {
    const [number, name, other] = await resolve(['Épieds (49)', 'Pierrefeu (Var)', 'La Garde (83)']);
    expect(number?.['commune']?.['code']).toBe('49131');
    expect(name?.['commune']?.['code']).toBe('83091');
    expect(other?.['commune']?.['code']).toBe('83062');
    const [contradicted] = await resolve(['Épieds (49)'], { departmentCode: '27' });
    expect(contradicted?.['outcome']).toBe('UNKNOWN');
  });

  test('within a department the exact name wins over longer ones', async () => {
    const [neuille, garde] = await Promise.all([
      resolve(['Neuillé'], { departmentCode: '49' }),
      resolve(['La Garde'], { departmentCode: '83' }),
    ]);
    expect(neuille[0]?.['commune']?.['code']).toBe('49224');
    expect(garde[0]).toMatchObject({ outcome: 'EXACT', commune: { code: '83062' } });
  });

  test('a name of another department, or of nowhere, is unknown', async () => {
    const [elsewhere, nowhere, code] = await resolve(['Saumur', 'Xyzzyville', '49328'], {
      departmentCode: '83',
    });
    expect([elsewhere, nowhere, code].map((each) => each?.['outcome'])).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });

  test('names are read on the day', async () => {
    const [old] = await resolve(['Esparron'], { departmentCode: '83', on: '2025-06-01' });
    expect(old).toMatchObject({ outcome: 'EXACT', commune: { code: '83052', name: 'Esparron' } });
    const [now] = await resolve(['Esparron'], { departmentCode: '83' });
    expect(now).toMatchObject({ rules: ['FORMER_NAME'], commune: { name: 'Esparron-de-Pallières' } });
    const [then, code] = await resolve(['Brézé', '49046'], { departmentCode: '49', on: '2018-06-01' });
    expect(then).toMatchObject({ outcome: 'EXACT', commune: { code: '49046', current: false } });
    expect(code).toMatchObject({ outcome: 'EXACT', commune: { code: '49046', redirect: null } });
  });

  test('an old code brings its redirect, and names come back in the order asked', async () => {
    const found = await resolve(['49046', 'Cuers', '49046']);
    expect(found.map((each) => each['name'])).toEqual(['49046', 'Cuers', '49046']);
    expect(found[0]?.['commune']).toMatchObject({ code: '49060', redirect: { requestedCode: '49046' } });
  });
});
