import { newKey } from '../../../../gateway/access/keys/keyText';
import { PartnerKeys } from '../../../../gateway/access/keys/PartnerKeys';
import { partner, thrown } from '../support/partner';

const NOON = Date.parse('2026-06-01T12:00:00Z');

describe('the keys of partners', () => {
  it('say whose a key is: public id, name, scopes, tier and end, and nothing of the secret', () => {
    const { key, text } = partner({
      name: 'cpts-var',
      scopes: ['a', 'b'],
      tier: 'gold',
      expires: '2026-06-30',
    });
    const caller = new PartnerKeys([key, partner().key]).callerOf(text, NOON);
    expect(caller).toEqual({
      id: key.id,
      name: 'cpts-var',
      kind: 'key',
      tier: 'gold',
      authenticated: true,
      scopes: new Set(['a', 'b']),
      expiresAt: Date.parse('2026-07-01T00:00:00Z'),
    });
  });

  it('hold to the last millisecond of their last day, and not one longer', () => {
    const { key, text } = partner({ expires: '2026-06-30' });
    const keys = new PartnerKeys([key]);
    const end = Date.parse('2026-07-01T00:00:00Z');
    expect(keys.callerOf(text, end - 1).id).toBe(key.id);
    expect(thrown(() => keys.callerOf(text, end))).toMatchObject({ code: 'INVALID_KEY' });
  });

  it('let the secret before a rotation live as long as it is told', () => {
    const { key, text } = partner();
    const next = newKey(key.id);
    const until = new Date(NOON + 1000).toISOString();
    const [before] = key.secrets;
    const keys = new PartnerKeys([
      {
        ...key,
        secrets: [
          { ...before!, until },
          { sha256: next.sha256, created: key.created, until: null },
        ],
      },
    ]);
    for (const each of [text, next.text]) expect(keys.callerOf(each, NOON + 999).id).toBe(key.id);
    expect(keys.callerOf(next.text, NOON + 1000).id).toBe(key.id);
    expect(thrown(() => keys.callerOf(text, NOON + 1000)).code).toBe('INVALID_KEY');
  });

  it('are those that were given last', () => {
    const [one, two] = [partner(), partner()];
    const keys = new PartnerKeys([one.key]);
    keys.replace([two.key]);
    expect(keys.callerOf(two.text, NOON).id).toBe(two.key.id);
    expect(thrown(() => keys.callerOf(one.text, NOON)).code).toBe('INVALID_KEY');
  });
});

describe('a key that is refused', () => {
  const revoked = partner({ revoked: '2026-05-01T00:00:00.000Z' });
  const expired = partner({ expires: '2026-05-01' });
  const keys = new PartnerKeys([revoked.key, expired.key, partner().key]);

  it.each([
    ['mistyped', newKey().text.replace(/.$/, '!'), /mistyped/],
    ['unknown', newKey().text, /not known/],
    ['of a known id with another secret', newKey(expired.key.id).text, /not known/],
    ['of a revoked id with another secret', newKey(revoked.key.id).text, /not known/],
    ['expired', expired.text, /has expired/],
    ['revoked', revoked.text, /was revoked/],
  ])(
    'is %s: the message tells the reason to whoever has the secret alone, and repeats no key',
    (_, text, reason) => {
      const { code, message } = thrown(() => keys.callerOf(text, NOON));
      expect(code).toBe('INVALID_KEY');
      expect(message).toMatch(reason);
      expect(message).not.toContain(text.slice(4, 16));
    },
  );
});
