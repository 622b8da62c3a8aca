import { createCallers } from '../../../gateway/access/createCallers';

const callers = createCallers({ keys: new Map([['development', new Set(['membership:read'])]]) });
const asking = (origin?: string) => ({ headers: { authorization: 'Bearer development', origin } });

it('takes the key "development" from a program and from a page of this machine', () => {
  for (const origin of [undefined, 'http://localhost:3000'])
    expect(callers.callerOf(asking(origin))).toMatchObject({ name: 'environment-1' });
});

it('refuses it from a page of another host', () => {
  const request = asking('https://example.org');
  expect(callers.callerAtOnce(request)).toBeNull();
  expect(() => callers.callerOf(request)).toThrow(/development.* from a page of another host/);
});
