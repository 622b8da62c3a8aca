import { importSettings, maxRejectsOf, readingOf } from '../../../cli/import/importSettings';

describe('an option of an import that can not be used is refused by name:', () => {
  it.each([
    ['--as-of', () => importSettings({ maxRejects: '1%', asOf: '2026-02-30' })],
    ['--year', () => importSettings({ maxRejects: '1%', year: '24' })],
    ['--encoding', () => readingOf({ maxRejects: '1%', encoding: 'utf-16' })],
    ['--separator', () => readingOf({ maxRejects: '1%', separator: '::' })],
    ['--max-rejects', () => maxRejectsOf({ maxRejects: 'many' })],
    ['--max-rejects', () => maxRejectsOf({ maxRejects: '120%' })],
    ['--max-rejects', () => maxRejectsOf({ maxRejects: '-1' })],
    ['--url', () => importSettings({ maxRejects: '1%', source: 'x', url: 'javascript:alert(1)' })],
    ['--source', () => importSettings({ maxRejects: '1%', source: ' ' })],
  ])('%s', (name, read) => {
    expect(read).toThrow(new RegExp(`got "${name} .*IMPORT_BAD_OPTION`));
  });

  it('a publisher without a source', () => {
    expect(() => importSettings({ maxRejects: '1%', publisher: 'ARS' })).toThrow('--publisher goes with it.');
  });
});
