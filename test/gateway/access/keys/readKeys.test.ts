import { StartupError } from '../../../../common/errors/StartupError';
import { keysText, readKeys } from '../../../../gateway/access/keys/readKeys';
import { partner } from '../support/partner';

describe('a file of keys', () => {
  it('gives back what was written', () => {
    const keys = [partner().key, partner({ revoked: '2026-05-01T00:00:00.000Z', scopes: [] }).key];
    expect(readKeys('keys.json', keysText(keys))).toEqual(keys);
    expect(readKeys('keys.json', keysText([]))).toEqual([]);
  });

  const { key } = partner();
  const twin = { ...partner().key, name: key.name };
  it.each([
    ['nothing', ''],
    ['half a file', keysText([key]).slice(0, 100)],
    ['another document', '{"keys": 1}'],
    ['another version', keysText([key]).replace('"version": 1', '"version": 2')],
    ['a name twice', keysText([key, twin])],
    ['an id twice', keysText([key, { ...key, name: 'other' }])],
    ['no secret', keysText([{ ...key, secrets: [] }])],
    ['a hash that is cut', keysText([{ ...key, secrets: [{ ...key.secrets[0]!, sha256: 'abc' }] }])],
    ['a day that does not exist', keysText([{ ...key, expires: '2026-02-30' }])],
    ['a member that nobody knows', keysText([{ ...key, ...{ expire: '2026-01-01' } }])],
  ])('that holds %s is refused in one line that repeats no hash', (_, text) => {
    const read = (): unknown => readKeys('/etc/keys.json', text);
    expect(read).toThrow(StartupError);
    expect(read).toThrow(/^The keys in \/etc\/keys\.json can't be used: [^\n]+$/);
    expect(read).not.toThrow(key.secrets[0]!.sha256);
  });
});
