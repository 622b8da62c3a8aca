import type { Rights } from '../../../gateway/access/Caller';
import { scopesThatMatter } from '../../../gateway/access/scopesThatMatter';
import type { Requirement } from '../../../gateway/supergraph/Supergraph';

const caller = (...scopes: string[]): Rights => ({ authenticated: true, scopes: new Set(scopes) });
const ANONYMOUS: Rights = { authenticated: false, scopes: new Set() };

function rights(...requirements: Requirement[]): (caller: Rights) => string {
  return scopesThatMatter(requirements);
}

const scoped: Requirement = { authenticated: false, scopes: [['b', 'a'], ['c']] };

describe('the name of a caller’s rights', () => {
  it('is the same for scopes in any order, and empty without one that is asked for', () => {
    const name = rights(scoped);
    expect(name(caller('a', 'b'))).toBe(name(caller('b', 'other', 'a')));
    expect(name(caller('other'))).toBe('');
    expect(name(ANONYMOUS)).toBe('');
  });

  it('differs wherever a field could tell two callers apart', () => {
    const name = rights(scoped);
    const callers = [
      caller(),
      caller('a'),
      caller('b'),
      caller('a', 'b'),
      caller('c'),
      caller('a', 'b', 'c'),
    ];
    expect(new Set(callers.map(name)).size).toBe(callers.length);
  });

  it('tells who is signed in where a field asks for that', () => {
    const asking = rights({ authenticated: true, scopes: [] }, scoped);
    expect(asking(caller())).not.toBe(asking(ANONYMOUS));
    expect(rights(scoped)(caller())).toBe(rights(scoped)(ANONYMOUS));
  });

  it('is empty for everybody where nothing is asked', () => {
    expect(rights()(caller('a'))).toBe('');
  });
});
