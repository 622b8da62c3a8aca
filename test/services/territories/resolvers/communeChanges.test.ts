import { addMonths } from '../../../../common/calendarDay';
import { readVintage } from '../../../../common/cog/readVintage';
import { CommuneChangeRow } from '../../../../services/territories/entities/CommuneChangeRow';
import { CommuneVersionRow } from '../../../../services/territories/entities/CommuneVersionRow';
import { askSharedTerritories, type Asker, type Json } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';
import { explained } from '../../../support/explained';

describeOnDatabases('commune changes', (databases) => {
  let graph: Asker;
  let all: CommuneChangeRow[];
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
    all = await graph.database.getRepository(CommuneChangeRow).find({ order: { id: 'ASC' } });
  });

  const fields = 'nodes { kind day code nameBefore nameAfter note commune { code name } source { id } }';

  async function changes(args: string): Promise<Json> {
    const { data, errors } = await graph.ask(`{ communeChanges(${args}) { totalCount ${fields}
    pageInfo { hasNextPage endCursor } } }`);
    expect(errors).toEqual([]);
    return data['communeChanges'] as Json;
  }

  /** The changes in short: "code kind". */
  function short(answer: Json): string[] {
    return (answer['nodes'] ?? []).map((node) => `${String(node['code'])} ${String(node['kind'])}`);
  }

  test('Esparron became Esparron-de-Pallières between the lists of 2025 and 2026', async () => {
    const answer = await changes('from: "2025-01-01", departmentCode: "83"');
    expect(answer['totalCount']).toBe(1);
    expect(answer['nodes']).toEqual([
      {
        kind: 'RENAMED',
        day: '2026-01-01',
        code: '83052',
        nameBefore: 'Esparron',
        nameAfter: 'Esparron-de-Pallières',
        note: 'First seen in the list of 1 January 2026; it happened after 1 January 2025.',
        commune: { code: '83052', name: 'Esparron-de-Pallières' },
        source: { id: 'cog-2026' },
      },
    ]);
  });

  test('Chacé, Brézé and Saint-Cyr-en-Bourg made Bellevigne-les-Châteaux on 1 January 2019', async () => {
    const answer = await changes('from: "2018-12-31", to: "2019-01-01", departmentCode: "49", first: 1000');
    const made = (answer['nodes'] ?? []).filter((node) => node['nameAfter'] === 'Bellevigne-les-Châteaux');
    const commune = { code: '49060', name: 'Bellevigne-les-Châteaux' };
    const same = { day: '2019-01-01', nameAfter: commune.name, note: null, commune };
    const source = { id: 'cog-history-2019' };
    expect(made).toEqual([
      { ...same, source, kind: 'MERGED', code: '49046', nameBefore: 'Brézé' },
      { ...same, source, kind: 'RENAMED', code: '49060', nameBefore: 'Chacé' },
      { ...same, source, kind: 'TERRITORY_CHANGED', code: '49060', nameBefore: 'Chacé' },
      { ...same, source, kind: 'MERGED', code: '49274', nameBefore: 'Saint-Cyr-en-Bourg' },
    ]);
  });

  test('what happened on the first day is not a change since; what happens on the last one is', async () => {
    const to = await changes('from: "2018-12-31", to: "2019-01-01", departmentCode: "49"');
    const from = await changes('from: "2019-01-01", departmentCode: "49"');
    expect(Number(to['totalCount'])).toBeGreaterThan(10);
    expect(short(from)).toEqual([
      '49160 RENAMED',
      '49160 TERRITORY_CHANGED',
      '49321 MERGED',
      '49069 RECODED',
    ]);
    expect((await changes('from: "2019-01-01", to: "2019-01-01"'))['totalCount']).toBe(0);
  });

  test('a commune that changed its department is of the one before and of that of today', async () => {
    const answer = await changes('from: "1967-12-31", to: "1968-01-01", departmentCode: "95", first: 1000');
    const codes = short(answer);
    expect(codes).toContain('78509 RECODED');
    const before = await changes('from: "1967-12-31", to: "1968-01-01", departmentCode: "78", first: 1000');
    expect(short(before)).toContain('78509 RECODED');
    expect(codes.every((each) => each.startsWith('78'))).toBe(true);
    const saintPierre = await changes('from: "2024-01-01", departmentCode: "69"');
    expect(short(saintPierre)).toContain('69159 RECODED');
  });

  test.each([
    ['49144 MERGED', '49', '44'],
    ['14513 MERGED', '14', '50'],
  ])('%s is a change of the department %s and of %s, and of no other', async (change, ...departments) => {
    const row = all.find(
      ({ code, kind, codeAfter }) =>
        `${code} ${kind}` === change && code.slice(0, 2) !== codeAfter.slice(0, 2),
    );
    const to = row?.day ?? '';
    const found = async (code: string) =>
      short(
        await changes(`from: "${addMonths(to, -1)}", to: "${to}", departmentCode: "${code}", first: 1000`),
      );
    for (const code of departments) expect(await found(code)).toContain(change);
    expect(await found('83')).not.toContain(change);
  });

  test('the code after a change is told, and the day that the records end on', async () => {
    const { data } =
      await graph.ask(`{ communeChanges(from: "2020-12-31", to: "2021-01-01", departmentCode: "27") {
    recordsTo nodes { code codeAfter nameBefore nameAfter } } }`);
    expect(data['communeChanges']?.['recordsTo']).toBe('2026-01-01');
    expect(data['communeChanges']?.['nodes']).toContainEqual({
      code: '27676',
      codeAfter: '27058',
      nameBefore: 'Les Trois Lacs',
      nameAfter: 'Les Trois Lacs',
    });
  });

  test('the moves of a seat are recodings, mergers that keep one of the names are not', () => {
    const recoded = all
      .filter(({ kind, day }) => kind === 'RECODED' && day >= '1977')
      .map(({ code }) => code);
    expect(recoded.join(' ')).toBe('14624 55227 14697 02344 27676 27058 12076 14011 49069 69159');
  });

  test('every code of 2019 that is gone has gone by a change, and every new one has come by one', () => {
    const [before, after] = [readVintage(2019).communes, readVintage(2026).communes];
    const gone = [...before.keys()].filter((code) => !after.has(code)).sort();
    const born = [...after.keys()].filter((code) => !before.has(code)).sort();
    const since = all.filter(({ day }) => day > '2019-01-01');
    const merged = since.filter(({ kind }) => kind === 'MERGED').map(({ code }) => code);
    const recoded = since.filter(({ kind }) => kind === 'RECODED');
    // Les Trois Lacs left the code 27676 in 2021 and came back to it in 2023.
    const moved = recoded.map(({ code }) => code).filter((code) => !['27676', '27058'].includes(code));
    expect(merged).toHaveLength(103);
    expect([...merged, ...moved].sort()).toEqual(gone);
    const created = since.filter(({ kind }) => kind === 'CREATED').map(({ code }) => code);
    const newCodes = recoded.map(({ codeAfter }) => codeAfter).filter((code) => !code.startsWith('27'));
    expect([...created, ...newCodes].sort()).toEqual(born);
  });

  test('each change bears the source of its day, is in a department, and has a name after', async () => {
    const versions = await graph.database.getRepository(CommuneVersionRow).find();
    const sources = new Map(versions.map((row) => [`${row.code} ${row.validFrom}`, row.sourceId]));
    const begun = all.filter(({ codeAfter, day }) => sources.has(`${codeAfter} ${day}`));
    expect(begun.length).toBeGreaterThan(8_000);
    for (const { codeAfter, day, sourceId } of begun)
      expect(sourceId).toBe(sources.get(`${codeAfter} ${day}`));
    expect(all.filter(({ departmentCode, nameAfter }) => departmentCode === '' || nameAfter === '')).toEqual(
      [],
    );
    const ended = versions.filter(({ successorCode }) => successorCode !== null);
    expect(all.filter(({ kind }) => kind === 'MERGED' || kind === 'RECODED')).toHaveLength(ended.length);
  });

  test('pages follow one another without a gap, and read a stretch of an index', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const cursor = after === null ? '' : `, after: "${after}"`;
      const answer: Json = await changes(`from: "2016-01-01", to: "2016-12-31", first: 37${cursor}`);
      expect(answer['totalCount']).toBeGreaterThan(seen.length);
      seen.push(...short(answer));
      after = answer['pageInfo']?.['hasNextPage'] === true ? String(answer['pageInfo']['endCursor']) : null;
    } while (after !== null);
    const year = all.filter(({ day }) => day > '2016-01-01' && day <= '2016-12-31');
    expect(seen).toEqual(year.map(({ code, kind }) => `${code} ${kind}`));
    const sql = `SELECT * FROM commune_change WHERE departmentCode = '83' AND id > '2019' ORDER BY id LIMIT 11`;
    const plan = await explained<object>(graph.database, { sql, parameters: [] });
    const told =
      databases.kind === 'sqlite'
        ? /SEARCH .*idx_commune_change_departmentCode_id/
        : /"(?:range|ref)".*idx_commune_change_departmentCode_id/;
    expect(JSON.stringify(plan)).toMatch(told);
  });

  test('a page of a hundred changes with their communes takes few statements', async () => {
    const few = `{ communeChanges(from: "2018-12-31", first: 5) { totalCount ${fields} } }`;
    const many = `{ communeChanges(from: "2018-12-31", first: 200) { totalCount ${fields} } }`;
    expect(await graph.statements(many)).toBeLessThanOrEqual((await graph.statements(few)) + 2);
  });

  test('a code that was merged on leads to the commune of today, and says so', async () => {
    const { data } =
      await graph.ask(`{ communeChanges(from: "2016-12-14", to: "2016-12-15", departmentCode: "49", first: 500) {
    nodes { code kind commune { code redirect { requestedCode } } } } }`);
    const nodes = (data['communeChanges']?.['nodes'] ?? []).filter((node) => node['code'] === '49065');
    expect(nodes).toHaveLength(2);
    for (const node of nodes)
      expect(node['commune']).toEqual({ code: '49080', redirect: { requestedCode: '49065' } });
  });
});
