import { repositoryFiles, textOf } from './repositoryFiles';

/** The Debian packages that tests name where they are skipped (test/support/needs.ts). */
function neededPackages(): string[] {
  const tests = repositoryFiles().filter((path) => /^test\/.*\.ts$/.test(path));
  const named = tests.flatMap((path) => [...textOf(path).matchAll(/Debian package ([\w-]+)\)/g)]);
  return [...new Set(named.map(([, name = '']) => name))];
}

describe('the programs that tests need', () => {
  it('are installed before the tests of a change run, where they are missing', () => {
    const installed = [...textOf('.ci/run').matchAll(/echo ([\w-]+); fi/g)].map(([, name = '']) => name);
    const needed = neededPackages();
    expect(needed).toEqual(expect.arrayContaining(['mariadb-server', 'redis-server']));
    expect(installed).toEqual(expect.arrayContaining(needed));
  });
});
