import { passesLuhn } from '../../../common/text/passesLuhn';

describe('passesLuhn', () => {
  it('accepts the FINESS numbers of public hospital groups: Paris, Lyon, Marseille', () => {
    expect(['750712184', '690781810', '130786049'].map(passesLuhn)).toEqual([true, true, true]);
  });

  it('counts the letters of Corsican departments as 1 and 2', () => {
    expect(['2A0000014', '2B0000020'].map(passesLuhn)).toEqual([true, true]);
  });

  it('refuses each of them with another last digit', () => {
    const others = [0, 1, 2, 3, 5, 6, 7, 8, 9].map((digit) => `75071218${digit}`);
    expect(others.map(passesLuhn)).toEqual(others.map(() => false));
  });
});
