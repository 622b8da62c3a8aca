import { readFileSync } from 'node:fs';
import { projectPath } from '../../common/paths';
import { examplesTable } from '../../schema/examplesTable';

test('README.md lists every example operation', () => {
  expect(readFileSync(projectPath('README.md'), 'utf8')).toContain(examplesTable());
});
