import type { CogCommune } from '../../../../common/cog/CogCommune';
import { communeRows } from '../../../../services/professionals/import/communesDataset';

const marseille: CogCommune = {
  code: '13055',
  name: 'Marseille',
  kind: 'COMMUNE',
  departmentCode: '13',
  regionCode: '93',
  epciCode: '200054807',
  parentCode: null,
};

describe('communeRows', () => {
  it('puts an arrondissement in the EPCI of its commune', () => {
    const first: CogCommune = {
      ...marseille,
      code: '13201',
      kind: 'MUNICIPAL_ARRONDISSEMENT',
      epciCode: null,
      parentCode: '13055',
    };
    expect(communeRows([first, marseille])).toEqual([
      { code: '13201', departmentCode: '13', regionCode: '93', epciCode: '200054807', parentCode: '13055' },
      { code: '13055', departmentCode: '13', regionCode: '93', epciCode: '200054807', parentCode: null },
    ]);
  });

  it('leaves null what a commune does not lie in', () => {
    const island: CogCommune = {
      ...marseille,
      code: '98735',
      departmentCode: '987',
      regionCode: null,
      epciCode: null,
    };
    expect(communeRows([island])[0]).toMatchObject({ regionCode: null, epciCode: null });
  });
});
