import { ImportError } from '../../../common/import/ImportError';
import { DeclaredSources } from '../../../common/import/DeclaredSources';

const place = { file: 'a.csv', line: 4 };
const told = { title: 'The association', publisher: 'CPTS A', licence: null, url: 'https://a.example' };
const ofNone = { title: null, url: null };

test('rows without a source bear that of the command line', () => {
  const sources = new DeclaredSources('payments', { synthetic: false, source: told });
  const id = sources.idOf(ofNone, place);
  expect(id).toMatch(/^payments-[0-9a-f]{16}$/);
  expect(sources.rows()).toEqual([{ id, ...told, kind: 'DECLARED', publishedOn: null }]);
  expect(sources.idOf({ title: null, url: 'https://b.example' }, place)).not.toBe(id);
});

test('rows with the same source share one, apart from those that are made up', () => {
  const title = 'Letter of the CPAM';
  const own = new DeclaredSources('payments', { synthetic: false, source: told });
  const madeUp = new DeclaredSources('payments', { synthetic: true, source: told });
  const id = own.idOf({ title, url: null }, place);
  expect(own.idOf({ title, url: null }, { ...place, line: 5 })).toBe(id);
  expect(madeUp.idOf({ title, url: null }, place)).not.toBe(id);
  expect(own.rows()).toMatchObject([{ id, title, publisher: 'CPTS A', url: null }]);
  expect(madeUp.rows()).toMatchObject([{ kind: 'SYNTHETIC' }]);
});

test('the dataset bears the source that is told, else one that says that each row has its own', () => {
  expect(new DeclaredSources('payments', { synthetic: false, source: told }).dataset()).toMatchObject({
    id: 'payments',
    title: told.title,
  });
  expect(new DeclaredSources('payments', { synthetic: false, source: null }).dataset()).toMatchObject({
    title: 'Files of payments; each row bears its own source',
    publisher: 'not told',
  });
});

test('a row without a source, where the command line tells none, stops the load at its line', () => {
  const sources = new DeclaredSources('payments', { synthetic: false, source: null });
  expect(() => sources.idOf(ofNone, place)).toThrow(ImportError);
  expect(() => sources.idOf(ofNone, place)).toThrow(/a\.csv.*--source/s);
});
