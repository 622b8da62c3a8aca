import { readCogCommunes } from '../../../common/cog/readCogCommunes';

const communes = readCogCommunes();
const byCode = new Map(communes.map((commune) => [commune.code, commune]));

describe('the communes of COG 2026', () => {
  it('are each there once, with 45 municipal arrondissements', () => {
    expect(byCode.size).toBe(communes.length);
    expect(communes.filter(({ kind }) => kind === 'COMMUNE')).toHaveLength(34_875 + 94);
    expect(communes.filter(({ kind }) => kind === 'MUNICIPAL_ARRONDISSEMENT')).toHaveLength(45);
  });

  it('are those of that name, not the delegated communes that share a code with them', () => {
    expect(byCode.get('49060')?.name).toBe('Bellevigne-les-Châteaux');
  });

  it('leave an arrondissement in its commune, and in the EPCI of that', () => {
    expect(byCode.get('13201')).toMatchObject({
      parentCode: '13055',
      departmentCode: '13',
      epciCode: '200054807',
    });
    expect(byCode.get('13055')).toMatchObject({ parentCode: null, epciCode: '200054807' });
  });

  it('have no region overseas where there is none, and no EPCI where there is none', () => {
    const collectivities = communes.filter(({ regionCode }) => regionCode === null);
    expect(collectivities).toHaveLength(94);
    expect(communes.filter(({ kind, epciCode }) => kind === 'COMMUNE' && epciCode === null)).toHaveLength(98);
  });
});
