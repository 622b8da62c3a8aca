import { isSafeAddress } from '../../../common/access/isSafeAddress';
import { tokenSettings } from '../../../common/access/TokenSettings';

const issuer = { MAILLAGE_JWT_ISSUER: 'https://login.example', MAILLAGE_JWT_AUDIENCE: 'maillage' };

describe('the settings of tokens', () => {
  it('are none where nothing is set', () => {
    expect(tokenSettings({})).toBeNull();
  });

  it('name issuer and audience, and where its keys are', () => {
    expect(tokenSettings(issuer)).toEqual({
      issuer: 'https://login.example',
      audience: 'maillage',
      jwksUrl: null,
    });
    for (const [text, url] of [
      ['https://login.example/keys', 'https://login.example/keys'],
      ['file:///etc/keys.json', 'file:///etc/keys.json'],
      ['/etc/keys.json', 'file:///etc/keys.json'],
    ] as const)
      expect(tokenSettings({ ...issuer, MAILLAGE_JWT_JWKS_URL: text })?.jwksUrl?.href).toBe(url);
  });

  it.each([
    ['an issuer alone', { MAILLAGE_JWT_ISSUER: 'https://login.example' }],
    ['an audience alone', { MAILLAGE_JWT_AUDIENCE: 'maillage' }],
    ['keys alone', { MAILLAGE_JWT_JWKS_URL: 'https://login.example/keys' }],
    ['an issuer without encryption', { ...issuer, MAILLAGE_JWT_ISSUER: 'http://login.example' }],
    ['keys without encryption', { ...issuer, MAILLAGE_JWT_JWKS_URL: 'http://login.example/keys' }],
    ['keys in another way', { ...issuer, MAILLAGE_JWT_JWKS_URL: 'ftp://login.example/keys' }],
  ])('are refused in one sentence: %s', (_, given) => {
    expect(() => tokenSettings(given)).toThrow(/^[^\n]+MAILLAGE_JWT_|^MAILLAGE_JWT_/);
  });
});

test.each([
  ['https://a.example', true],
  ['http://localhost:8080', true],
  ['http://127.0.0.1:1/x', true],
  ['http://[::1]:1/x', true],
  ['http://127.0.0.1.example', false],
  ['http://a.example', false],
  ['file:///a', false],
  ['a', false],
])('an address is safe or not: %s', (text, isSafe) => {
  expect(isSafeAddress(text)).toBe(isSafe);
});
