import { scopesThatMatter } from '../../../gateway/access/scopesThatMatter';

const caller = (...scopes: string[]) => ({ authenticated: true, scopes: new Set(scopes) });
const anonymous = { authenticated: false, scopes: new Set<string>() };

describe('the scopes that matter', () => {
  const scopesOf = scopesThatMatter([
    { authenticated: false, scopes: [['read:a', 'read:b'], ['admin']] },
    { authenticated: false, scopes: [] },
  ]);

  it('are those that something requires, in whatever order they were given', () => {
    expect(scopesOf(caller('read:b', 'other', 'read:a'))).toBe(scopesOf(caller('read:a', 'read:b')));
    expect(scopesOf(caller('read:a'))).not.toBe(scopesOf(caller('read:b')));
  });

  it('are none for callers who have nothing that is required', () => {
    expect([scopesOf(caller('other')), scopesOf(caller()), scopesOf(anonymous)]).toEqual(['', '', '']);
  });

  it('tell who is signed in only where that is required', () => {
    const signedIn = scopesThatMatter([{ authenticated: true, scopes: [] }]);
    expect(signedIn(caller('other'))).toBe(signedIn(caller()));
    expect(signedIn(caller())).not.toBe(signedIn(anonymous));
  });

  it('keep names apart that hold commas or quotes', () => {
    const odd = scopesThatMatter([{ authenticated: false, scopes: [['a","b'], ['a'], ['b']] }]);
    expect(odd(caller('a","b'))).not.toBe(odd(caller('a', 'b')));
  });
});
