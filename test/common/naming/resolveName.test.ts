import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { CommuneRow } from '../../../services/territories/entities/CommuneRow';
import { NameIndexes } from '../../../services/territories/loaders/NameIndexes';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { foldName } from '../../../common/text/foldName';
import { withoutLinkingWords } from '../../../common/naming/linkingWords';
import { resolveName } from '../../../common/naming/resolveName';
import { testDay } from '../../services/territories/support/askTerritories';
import { territoriesDatabase } from '../../services/territories/support/territoriesDatabase';

let database: DataSource;
let index: NameIndex;
let communes: CommuneRow[];
beforeAll(async () => {
  database = await territoriesDatabase();
  index = await new NameIndexes(database).on(testDay);
  communes = await database.getRepository(CommuneRow).findBy({ kind: 'COMMUNE' });
}, 300_000);
afterAll(() => database.destroy());

const ARTICLE = /^(Le|La|Les|Las|Los|Aux) (.+)$|^(L)['’](.+)$/;

/** "Le Val" as "Val (Le)"; the name itself where it has no article. */
function articleBehind(name: string): string {
  const match = ARTICLE.exec(name);
  if (!match) return name;
  return match[3] === undefined ? `${match[2] ?? ''} (${match[1] ?? ''})` : `${match[4] ?? ''} (L')`;
}

const spellings: Record<string, (name: string) => string> = {
  'as it stands': (name) => name,
  'in upper case': (name) => name.toUpperCase(),
  'in lower case': (name) => name.toLowerCase(),
  'without accents': (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  'with blanks for hyphens': (name) => name.replaceAll('-', ' '),
  'with typographic apostrophes': (name) => name.replaceAll("'", '’'),
  folded: (name) => foldName(name),
  'with St and Ste': (name) => name.replace(/\bSaint\b/g, 'St').replace(/\bSainte\b/g, 'Ste'),
  'with the article behind, in parentheses': articleBehind,
  'with a qualifier in parentheses': (name) => `${name} (Ville de)`,
};

test.each(Object.entries(spellings))('every commune is found within its department, %s', (_label, spell) => {
  const missed = communes.flatMap(({ name, code, departmentCode }) => {
    const found = resolveName(index, spell(name), departmentCode);
    return found.code === code ? [] : [`${spell(name)}: ${found.outcome} ${found.candidates.join(' ')}`];
  });
  const open = missed.filter((each) => each.toLowerCase().startsWith('vergne:'));
  expect(missed.filter((each) => !open.includes(each))).toEqual([]);
  expect(open.every((each) => each.endsWith('AMBIGUOUS 17464 17465'))).toBe(true);
});

const shortenings: Record<string, (folded: string) => string> = {
  'without its linking words': withoutLinkingWords,
  'cut after two words': (folded) => folded.split(' ').slice(0, 2).join(' '),
  'without its last word': (folded) => folded.split(' ').slice(0, -1).join(' '),
};

test.each(Object.entries(shortenings))(
  'a name %s never gives another commune, but one that bears it as its official name',
  (_label, shorten) => {
    const wrong = communes.flatMap(({ name, code, departmentCode }) => {
      const found = resolveName(index, shorten(foldName(name)), departmentCode);
      const own = found.code === null || found.code === code || found.rules.join() === 'OFFICIAL_NAME';
      return own ? [] : [`${name}: ${found.reason}`];
    });
    expect(wrong).toEqual([]);
  },
);

test('every code in use is found, everywhere', () => {
  const missed = communes.filter(({ code }) => {
    const found = resolveName(index, code, null);
    return found.outcome !== 'EXACT' || found.code !== code;
  });
  expect(missed).toEqual([]);
});

test('without a department, an official name gives its own commune or nothing', () => {
  const guessed = communes.filter(({ name, code }) => {
    const { outcome, code: found } = resolveName(index, name, null);
    return outcome === 'AMBIGUOUS' ? found !== null : found !== code;
  });
  expect(guessed).toEqual([]);
});

/** One letter removed, added or replaced. */
function edited(
  name: string,
  edit: { at: number; kind: 'remove' | 'add' | 'replace'; letter: string },
): string {
  const at = edit.at % name.length;
  const after = name.slice(edit.kind === 'add' ? at : at + 1);
  return `${name.slice(0, at)}${edit.kind === 'remove' ? '' : edit.letter}${after}`;
}

test('one typing error never gives another commune, but by tolerance or as a name on record', () => {
  const edit = fc.record({
    at: fc.nat({ max: 60 }),
    kind: fc.constantFrom('remove', 'add', 'replace'),
    letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  });
  fc.assert(
    fc.property(fc.nat({ max: communes.length - 1 }), edit, (place, change) => {
      const commune = communes[place];
      if (!commune) return;
      const text = edited(commune.name, change);
      const { outcome, code, rules } = resolveName(index, text, commune.departmentCode);
      if (code === null || code === commune.code) return;
      const onRecord = rules.some(
        (rule) => rule === 'OFFICIAL_NAME' || rule === 'ARTICLE' || rule.startsWith('FORMER_'),
      );
      expect(outcome === 'FUZZY' || onRecord).toBe(true);
    }),
    { numRuns: 5_000 },
  );
}, 300_000);

test('a name cut short that is also a typing error of another stays open', () => {
  expect(resolveName(index, 'Val', '09')).toMatchObject({ outcome: 'AMBIGUOUS', code: null });
});

test('most typing errors in long names are mended', () => {
  const long = communes.filter(({ name }) => name.length >= 10).slice(0, 5_000);
  const mended = long.filter(({ name, code, departmentCode }) => {
    return (
      resolveName(index, edited(name, { at: 6, kind: 'remove', letter: '' }), departmentCode).code === code
    );
  });
  expect(mended.length / long.length).toBeGreaterThan(0.95);
});
