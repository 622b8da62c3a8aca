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
  it('keeps where a commune lies, and not its name', () => {
    expect(communeRows([marseille])).toEqual([
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
