import { isFiness } from '../../../../common/text/isFiness';
import { isRpps } from '../../../../services/professionals/identifiers/isRpps';

describe('isRpps', () => {
  it('asks for eleven digits', () => {
    expect(isRpps('10001234567')).toBe(true);
    expect(
      ['', '1000123456', '100012345678', '1000123456a', ' 0001234567', '10001234567\n'].filter(isRpps),
    ).toEqual([]);
  });
});

describe('isFiness', () => {
  it('asks for two digits or 2A, 2B, then seven digits', () => {
    expect(['490012345', '2A0012345', '2B0012345', '970012345'].filter(isFiness)).toHaveLength(4);
    expect(
      ['', '49001234', '4900123456', '2C0012345', '4A0012345', '2a0012345', '490 12345'].filter(isFiness),
    ).toEqual([]);
  });
});
