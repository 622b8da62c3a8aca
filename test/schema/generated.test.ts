import { readFileSync } from 'node:fs';
import { projectPath } from '../../common/paths';
import { staleFiles } from '../../schema/composedFiles';

describe('the files that composition gives', () => {
  test('are committed as composition gives them now', () => {
    expect(staleFiles().map(({ path }) => path)).toEqual([]);
  });

  test('are reported where they differ or are missing', () => {
    const same = { path: 'LICENSE', text: readFileSync(projectPath('LICENSE'), 'utf8') };
    const torn = { path: 'LICENSE', text: 'another text' };
    const missing = { path: 'schema/none.graphql', text: '' };
    expect(staleFiles([torn, missing, same])).toEqual([torn, missing]);
  });
});
