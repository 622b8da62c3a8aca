import fc from 'fast-check';
import { newKey } from '../../../gateway/access/keys/keyText';
import { refuseSecretsIn, withoutSecrets } from '../../../gateway/access/secretsInUrl';
import { thrown } from './support/partner';

const KEY = newKey().text;
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';

describe('a key in an address', () => {
  it.each([
    ['api_key', '/graphql?api_key=hush', '/graphql?api_key=REDACTED'],
    [
      'access_token',
      '/graphql?access_token=hush&query=%7B_%7D',
      '/graphql?access_token=REDACTED&query=%7B_%7D',
    ],
    ['key', '/graphql?query=%7B_%7D&key=hush', '/graphql?query=%7B_%7D&key=REDACTED'],
    ['token', '/graphql?token=hush', '/graphql?token=REDACTED'],
    ['X-API-Key', '/graphql?X-API-Key=hush', '/graphql?X-API-Key=REDACTED'],
    ['authorization', '/graphql?Authorization=Bearer+hush', '/graphql?Authorization=REDACTED'],
    ['a coded name', '/graphql?api%5Fkey=hush', '/graphql?api%5Fkey=REDACTED'],
    ['an equals sign in it', '/graphql?key=hush=hush', '/graphql?key=REDACTED'],
    ['a second question mark', '/graphql?a=b?&key=hush', '/graphql?a=b?&key=REDACTED'],
  ])('is refused and not repeated: %s', (_, url, shown) => {
    expect(withoutSecrets(url)).toBe(shown);
    const { code, message } = thrown(() => refuseSecretsIn(url));
    expect(code).toBe('KEY_IN_URL');
    expect(message).not.toContain('hush');
  });

  it.each([
    ['under another name', `/graphql?x=${KEY}`],
    ['without a name', `/graphql?${KEY}`],
    ['coded', `/graphql?x=${KEY.replace('_', '%5F')}`],
    ['a token', `/graphql?x=${TOKEN}`],
    ['in a GraphQL text', `/graphql?query=%7Bx(k:"${KEY}")%7D`],
  ])('of ours is known wherever it stands: %s', (_, url) => {
    const { code, message } = thrown(() => refuseSecretsIn(url));
    expect(code).toBe('KEY_IN_URL');
    expect(message).not.toContain(KEY.slice(8));
    expect(message).not.toContain(TOKEN.slice(8));
  });

  it('is not told of a path either', () => {
    expect(withoutSecrets(`/graphql/${KEY}`)).toBe('/graphql/REDACTED');
  });

  it('is not seen where there is none', () => {
    const plain =
      '/graphql?query=%7B%20key%3A%20regions%20%7D&variables=%7B%22token%22%3A1%7D&operationName=key';
    expect(() => refuseSecretsIn(plain)).not.toThrow();
    expect(withoutSecrets(plain)).toBe(plain);
    expect(() => refuseSecretsIn('/graphql')).not.toThrow();
    expect(() => refuseSecretsIn('/graphql?%E0%A4%A=1')).not.toThrow();
  });

  it('never stands in what is shown, whatever is around it', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'aZ0_-.=&?%/#+~') });
    fc.assert(
      fc.property(piece, piece, (before, after) => {
        expect(withoutSecrets(`/${before}${KEY}${after}`)).not.toContain(KEY);
        expect(withoutSecrets(`/graphql?${before}&api_key=hush&${after}`)).not.toContain('hush');
      }),
    );
  });
});
