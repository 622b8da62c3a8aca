import { addressRanges } from '../../../common/access/addressRanges';
import { USUAL_RATE_LIMITS } from '../../../common/access/RateLimits';
import { readConfig } from '../../../common/config';

describe('MAILLAGE_RATE_LIMITS', () => {
  it('counts by default wherever others may ask, and not on a machine that serves itself', () => {
    expect(readConfig({}, { MAILLAGE_HOST: '0.0.0.0' }).rateLimits).toBe(USUAL_RATE_LIMITS);
    expect(readConfig({}, { MAILLAGE_TRUST_PROXY: '127.0.0.1' }).rateLimits).toBe(USUAL_RATE_LIMITS);
    expect(readConfig({}, {}).rateLimits).toBeNull();
    expect(readConfig({}, { MAILLAGE_HOST: '0.0.0.0', MAILLAGE_RATE_LIMITS: 'off' }).rateLimits).toBeNull();
  });

  it('changes the tiers that it names, and may name new ones', () => {
    const { rateLimits } = readConfig({}, { MAILLAGE_RATE_LIMITS: 'anonymous=500/10,press=9000/60' });
    expect(Object.fromEntries(rateLimits ?? [])).toEqual({
      ...Object.fromEntries(USUAL_RATE_LIMITS),
      anonymous: { quota: 500, seconds: 10 },
      press: { quota: 9000, seconds: 60 },
    });
  });

  it.each([
    'on',
    'anonymous',
    'anonymous=5',
    'anonymous=5/0',
    'anonymous=0/5',
    'a=1/2;b=3/4',
    'a=-1/2',
    'A=1/2',
  ])('"%s" is refused with the form', (text) => {
    expect(() => readConfig({}, { MAILLAGE_RATE_LIMITS: text })).toThrow(
      `MAILLAGE_RATE_LIMITS is "${text}", but it is written TIER=COST/SECONDS,TIER=COST/SECONDS, or off.`,
    );
  });
});

describe('MAILLAGE_TRUST_PROXY', () => {
  it('names addresses and ranges; nobody is trusted without it', () => {
    expect(readConfig({}, {}).trustedProxies).toBeNull();
    const { trustedProxies } = readConfig({}, { MAILLAGE_TRUST_PROXY: '10.0.0.0/8,::1' });
    expect(trustedProxies?.check('10.9.9.9')).toBe(true);
    expect(trustedProxies?.check('11.9.9.9')).toBe(false);
    expect(trustedProxies?.check('::1', 'ipv6')).toBe(true);
  });

  it.each([
    'on',
    'true',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '10.0.0/8',
    '::/129',
    '1.2.3.4,',
    '1.2.3.4/8/8',
    'proxy.example',
  ])('"%s" is refused', (text) => {
    expect(addressRanges(text)).toBeNull();
    expect(() => readConfig({}, { MAILLAGE_TRUST_PROXY: text })).toThrow(
      `MAILLAGE_TRUST_PROXY is "${text}", but it is written as addresses or ranges between commas`,
    );
  });
});

describe('MAILLAGE_CORS_ORIGINS', () => {
  it('is everybody, or a list', () => {
    expect(readConfig({}, {}).corsOrigins).toBeNull();
    expect(readConfig({}, { MAILLAGE_CORS_ORIGINS: '*' }).corsOrigins).toBeNull();
    const text = 'https://a.example,http://localhost:3000';
    expect(readConfig({}, { MAILLAGE_CORS_ORIGINS: text }).corsOrigins).toEqual(text.split(','));
  });

  it.each([
    'a.example',
    'https://a.example/',
    'https://a.example/x',
    'https://*.a.example',
    'https://a.example,*',
    'null',
    'https://a.example:443',
    'https://A.example',
    'ftp://a.example',
  ])('"%s" is refused', (text) => {
    expect(() => readConfig({}, { MAILLAGE_CORS_ORIGINS: text })).toThrow(
      `MAILLAGE_CORS_ORIGINS is "${text}", but it is * or origins between commas`,
    );
  });
});

test('MAILLAGE_TLS_IN_FRONT is on or off', () => {
  expect(readConfig({}, {}).tlsInFront).toBe(false);
  expect(readConfig({}, { MAILLAGE_TLS_IN_FRONT: 'on' }).tlsInFront).toBe(true);
  expect(() => readConfig({}, { MAILLAGE_TLS_IN_FRONT: 'yes' })).toThrow(
    'MAILLAGE_TLS_IN_FRONT is "yes", but it is written on or off.',
  );
});
