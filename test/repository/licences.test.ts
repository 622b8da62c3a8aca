import { textOf } from './repositoryFiles';

/** Permissive licences (SPDX names): the program may be used, changed and sold with packages under these. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'PSF-2.0',
  'WTFPL',
]);

/** Not an open-source licence: its packages are few, and NOTICE and README name it. */
const ELASTIC = 'Elastic-2.0';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What is installed where the program runs, by name, with the licences that its maker states. */
function packagesAtRunTime(): readonly (readonly [string, string])[] {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { license = 'none' }]) => [path.replace(/^.*node_modules\//, ''), license] as const);
}

/** Whether one of the licences that can be chosen is permissive, or all that hold together are. */
function isPermissive(licence: string): boolean {
  const names = licence.replace(/[()]/g, '');
  const choices = names.split(' OR ').map((choice) => choice.split(' AND '));
  return choices.some((all) => all.every((name) => PERMISSIVE.has(name.trim())));
}

describe('the licences of the packages that the program runs with', () => {
  const packages = packagesAtRunTime();

  it('are permissive, but for those that NOTICE names', () => {
    const others = packages.filter(([, licence]) => !isPermissive(licence) && licence !== ELASTIC);
    expect(packages.length).toBeGreaterThan(100);
    expect(others).toEqual([]);
  });

  it('has every package under the Elastic License named in NOTICE, and the licence in the README', () => {
    const elastic = packages.filter(([, licence]) => licence === ELASTIC).map(([name]) => name);
    const named = /\nElastic License 2\.0[^@]*((?:@[\w/-]+(?:, )?)+)/
      .exec(textOf('NOTICE'))?.[1]
      ?.split(', ');
    expect(named).toEqual([...new Set(elastic)].sort());
    expect(textOf('README.md')).toContain('Elastic License 2.0');
  });

  it.each([
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['AGPL-3.0', false],
    ['none', false],
  ])('reads %s as permissive: %s', (licence, permissive) => {
    expect(isPermissive(licence)).toBe(permissive);
  });
});
