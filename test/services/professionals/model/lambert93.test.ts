import {
  fromLambert93,
  inverseLambert,
  isInLambert93,
} from '../../../../services/professionals/model/lambert93';

describe('Lambert-93', () => {
  it('is turned back as in the worked example of NTG_71 (ALG0004)', () => {
    const projection = {
      n: 0.760405966,
      c: 11_603_796.9767,
      xs: 600_000,
      ys: 5_657_616.674,
      origin: 0.04079234433,
      e: 0.0824832568,
    };
    const { latitude, longitude } = inverseLambert(projection, 1_029_705.083, 272_723.849);
    expect(longitude).toBeCloseTo(0.145512099, 9);
    expect(latitude).toBeCloseTo(0.872664626, 9);
  });

  it('has its point of origin at 46.5 degrees north and 3 degrees east', () => {
    expect(fromLambert93(700_000, 6_600_000)).toEqual({ latitude: 46.5, longitude: 3 });
  });

  it('is used in metropolitan France only', () => {
    expect(isInLambert93(452_345, 6_688_123)).toBe(true);
    expect(isInLambert93(2.35, 48.85)).toBe(false);
    expect(isInLambert93(640_000, 1_790_000)).toBe(false);
  });
});
