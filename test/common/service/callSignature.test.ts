import fc from 'fast-check';
import { callSigner, type SignCall } from '../../../common/service/callSigner';
import { callVerifier, type CallVerifier } from '../../../common/service/callVerifier';

const SECRET = 'a-secret-of-at-least-32-characters';
const OTHER = 'another-secret-of-32-characters-too';
const TIME = 1_795_000_000_000;

const signed = (secret = SECRET, time = TIME): SignCall => callSigner([secret], () => time)!;
const verifier = (secrets = [SECRET], time = TIME): CallVerifier => callVerifier(secrets, () => time);

const call = { method: 'POST', path: '/graphql?a=1', body: '{"query":"{ a }"}' };
const header = (sign = signed()): string => sign(call.method, call.path, call.body);

/** A text with the character at a place, modulo its length, replaced by another. */
function changed(text: string, place: number, character: string): string {
  const at = place % text.length;
  return text.slice(0, at) + character + text.slice(at + 1);
}

describe('a signed call', () => {
  it('is accepted once, as text and as bytes', () => {
    const { accepts } = verifier();
    const sign = signed();
    const [one, other] = [header(sign), header(sign)];
    expect(accepts(one, call)).toBe(true);
    expect(accepts(one, call)).toBe(false);
    expect(accepts(other, { ...call, body: Buffer.from(call.body) })).toBe(true);
  });

  it('is accepted from gateways that start at the same moment', () => {
    const { accepts } = verifier();
    expect([header(), header(), header()].map((each) => accepts(each, call))).toEqual([true, true, true]);
  });

  it.each([
    [0, true],
    [60_000, true],
    [60_001, false],
    [-60_000, true],
    [-60_001, false],
  ])('is accepted by a clock that is %i ms ahead: %p', (ahead, accepted) => {
    const { isTimely, accepts } = verifier([SECRET], TIME + ahead);
    expect(isTimely(header())).toBe(accepted);
    expect(accepts(header(), call)).toBe(accepted);
  });

  it('is accepted with either of two secrets, and signed with the first', () => {
    const both = [OTHER, SECRET];
    expect(verifier(both).accepts(header(), call)).toBe(true);
    const byBoth = callSigner(both, () => TIME)!;
    expect(verifier([OTHER]).accepts(header(byBoth), call)).toBe(true);
    expect(verifier([SECRET]).accepts(header(byBoth), call)).toBe(false);
  });

  it('is signed by nobody without a secret', () => {
    expect(callSigner([])).toBeNull();
    expect(verifier([]).accepts(header(), call)).toBe(false);
  });
});

describe('a call that was changed', () => {
  it('is refused, whichever byte of its body is another', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, place, difference) => {
          // A gateway sends text; what comes may be any bytes.
          const text = Buffer.from(bytes).toString('utf8');
          const body = Buffer.from(text);
          const forged = Buffer.from(body);
          const at = place % forged.length;
          forged[at] = (forged[at] ?? 0) ^ difference;
          const { accepts } = verifier();
          const own = signed()('POST', '/graphql', text);
          const sent = { method: 'POST', path: '/graphql' };
          expect(accepts(own, { ...sent, body: forged })).toBe(false);
          expect(accepts(own, { ...sent, body: body.subarray(1) })).toBe(false);
          expect(accepts(own, { ...sent, body: Buffer.concat([body, body]) })).toBe(false);
          expect(accepts(own, { ...sent, body })).toBe(true);
        },
      ),
    );
  });

  it('is refused, whichever character of its path, method or signature is another', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'aZ0_-/.=, \n'), (place, character) => {
        const { accepts } = verifier();
        const own = header();
        const path = changed(call.path, place, character);
        const method = changed(call.method, place, character);
        const mark = changed(own, place, character);
        if (path !== call.path) expect(accepts(own, { ...call, path })).toBe(false);
        if (method !== call.method) expect(accepts(own, { ...call, method })).toBe(false);
        if (mark !== own) expect(accepts(mark, call)).toBe(false);
        expect(accepts(own, call)).toBe(true);
      }),
    );
  });

  it('is refused where a part of one goes over into another', () => {
    const own = signed()('POST', '/a', '\nb');
    expect(verifier().accepts(own, { method: 'POST', path: '/a\n', body: 'b' })).toBe(false);
  });

  it.each([undefined, '', 'v1', 'v2 t=1, n=a.1, s=b', ['v1'], 'v1 t=1795000000000, '.repeat(1_000)])(
    'is refused with the header %p',
    (mark) => {
      expect(verifier().accepts(mark, call)).toBe(false);
      expect(verifier().isTimely(mark)).toBe(false);
    },
  );
});
