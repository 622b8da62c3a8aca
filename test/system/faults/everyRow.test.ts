import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../../common/paths';

/** The first cell of each row of the tables of faults, as tests name it. */
function rowsOf(page: string): string[] {
  const tables = page.split('\n\n').filter((part) => part.startsWith('| fault '));
  expect(tables).toHaveLength(3);
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.split('|')[1]!.trim()),
  );
}

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll("\\'", "'");

/** The tests of faults as one text. */
const tests = readdirSync(__dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'everyRow.test.ts')
  .map((name) => plain(readFileSync(join(__dirname, name), 'utf8')))
  .join('\n');

it('has a test that begins with the name of each fault of docs/faults.md', () => {
  const rows = rowsOf(readFileSync(projectPath('docs', 'faults.md'), 'utf8'));
  expect(rows.length).toBeGreaterThan(25);
  const untested = rows.filter((row) => !["'", '"', '`'].some((quote) => tests.includes(quote + plain(row))));
  expect(untested).toEqual([]);
});
