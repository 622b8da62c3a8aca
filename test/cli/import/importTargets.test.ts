import { chosenTargets, importsByName } from '../../../cli/import/importTargets';

const targets = (name: string) => importsByName().get(name) ?? [];
const names = (chosen: ReturnType<typeof chosenTargets>): string[] =>
  chosen.map(({ service }) => service.name);

describe('the services that a dataset is loaded into', () => {
  it('are all that take it', () => {
    expect(names(chosenTargets(targets('cog'), { databaseUrl: null }, undefined))).toEqual([
      'territories',
      'cpts',
      'professionals',
    ]);
    expect(names(chosenTargets(targets('rpps'), { databaseUrl: null }, undefined))).toEqual([
      'professionals',
    ]);
  });

  it('are all of them where an address holds the place of the name', () => {
    const databaseUrl = 'mysql://user@localhost/maillage_{service}';
    expect(chosenTargets(targets('cog'), { databaseUrl }, undefined)).toHaveLength(3);
  });

  it('are one where one address is all there is', () => {
    const databaseUrl = 'mysql://user@localhost/maillage';
    expect(() => chosenTargets(targets('cog'), { databaseUrl }, undefined)).toThrow('IMPORT_WHICH_DATABASE');
    expect(names(chosenTargets(targets('cog'), { databaseUrl }, 'cpts'))).toEqual(['cpts']);
  });

  it('can not be others', () => {
    expect(() => chosenTargets(targets('rpps'), { databaseUrl: null }, 'cpts')).toThrow(
      'This dataset is loaded into professionals.',
    );
    expect(() => chosenTargets(targets('rpps'), { databaseUrl: null }, 'towns')).toThrow(
      'There is no service "towns"',
    );
  });
});
